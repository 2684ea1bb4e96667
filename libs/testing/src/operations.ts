import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(__dirname, '../../../docs/graph/operations');

/**
 * The documented example of an operation, docs/graph/operations/<department>/<Name>.graphql: what frontends copy is
 * what the tests send. Throws when there is none.
 */
export function operation(name: string): string {
  const file = globSync(`*/${name}.graphql`, { cwd: FOLDER })[0];
  if (!file) throw new Error(`no operation ${name} in docs/graph/operations`);
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** The names of all documented operations. */
export function operationNames(): string[] {
  return globSync('*/*.graphql', { cwd: FOLDER }).map((file) => basename(file, '.graphql'));
}
