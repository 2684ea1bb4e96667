// `npm run generate`: writes every generated file that is committed; `--check` compares them in memory instead.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { definitions } from '@unionhall/standalone';
import { composeSupergraph } from './compose-supergraph';
import { accessTable } from './generate/access-table';
import { actTable } from './generate/act-table';
import { clauseIndex } from './generate/clause-index';
import { glossary } from './generate/glossary';
import { publicSchema } from './generate/public-schema';
import { lintFileNames } from './house-lint/file-names';
import { projectFolder } from './project-folder';
import { lintSchemas } from './schema-lint/schema-lint';

const check = process.argv.includes('--check');
const built = definitions.map((definition) => ({ department: definition.department, ...definition.subgraph() }));
const operationNames = globSync('docs/graph/operations/*/*.graphql', { cwd: projectFolder }).map((file) => basename(file, '.graphql'));
const faults = [...lintSchemas(built, operationNames), ...lintFileNames(projectFolder, definitions)];

const supergraph = composeSupergraph(built.map(({ department, sdl }) => ({ department, sdl })));
const files: Record<string, string> = {
  ...Object.fromEntries(built.map(({ department, sdl }) => [`apps/${department}/schema.graphql`, sdl])),
  'apps/gateway/supergraph.graphql': supergraph,
  'docs/acts.md': actTable(definitions),
  'docs/clauses.md': clauseIndex(),
  'docs/access.md': accessTable(definitions),
  'docs/graph/glossary.md': glossary(built),
  'docs/graph/public.graphql': publicSchema(built, supergraph),
};

for (const [path, fresh] of Object.entries(files)) {
  const file = join(projectFolder, path);
  const text = `${fresh.trimEnd()}\n`;
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (readOrNothing(file) !== text) {
    faults.push(`${path} is not what would be generated now: run npm run generate and commit it`);
  }
}
faults.forEach((fault) => console.error(`✗ ${fault}`));
if (faults.length === 0) console.log(`${Object.keys(files).length} generated files ${check ? 'are up to date' : 'written'}, the schemas keep the graph's manners`);
process.exitCode = faults.length === 0 ? 0 : 1;

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
