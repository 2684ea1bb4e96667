import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lintFileNames } from './file-names';

const FILES = ['open-round.ts', 'open-round.spec.ts', 'open-round.rule.ts', 'open-round.rule.spec.ts', 'round.entity.ts'];
const acts = [{ name: 'openRound', rules: [{}] }] as never;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unionhall-names-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function lint(files: readonly string[]): string[] {
  for (const file of files) {
    const path = join(folder, 'apps/grants/src/round', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  return lintFileNames(folder, [{ department: 'grants', acts }]);
}

it('has nothing to say of a department in order', () => expect(lint(FILES)).toEqual([]));

it.each([
  ['an act without its file', FILES.filter((file) => file !== 'open-round.ts'), ['grants: the act openRound has no file open-round.ts']],
  ['an act without its proof', FILES.filter((file) => file !== 'open-round.spec.ts'), ['grants: the act openRound lacks open-round.spec.ts beside it']],
  ['rules in a room of another name', FILES.filter((file) => file !== 'open-round.rule.ts'), ['grants: the act openRound lacks open-round.rule.ts beside it']],
  ['rules without their cases', FILES.filter((file) => file !== 'open-round.rule.spec.ts'), ['grants: the act openRound lacks open-round.rule.spec.ts beside it']],
  ['a file in camel case', [...FILES, 'roundState.ts'], ['apps/grants/src/round/roundState.ts: files are named in kebab-case']],
])('finds %s', (_what, files, faults) => expect(lint(files)).toEqual(faults));
