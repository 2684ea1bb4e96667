import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../project-folder';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unionhall-imports-'));
  copyFileSync(join(projectFolder, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules a source text breaks at a place in the tree. */
function lint(path: string, source: string): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { stdout } = spawnSync(process.execPath, [join(projectFolder, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix', path], { cwd: folder, encoding: 'utf8' });
  rmSync(file);
  return [...stdout.matchAll(/\/[a-z-]+\(([a-z-]+)\)\]/g)].map(([, rule]) => rule!);
}

const importing = (name: string) => `import { thing } from '${name}';\nexport const used = thing;\n`;

describe('who may import whom', () => {
  it.each([
    ['libs/kernel/src/money.ts', './local-date'],
    ['libs/contracts/src/caller.ts', '@unionhall/kernel'],
    ['libs/graphql/src/x.ts', '@unionhall/database'],
    ['apps/grants/src/round/open-round.ts', '@unionhall/database'],
    ['apps/grants/src/round/open-round.rule.ts', '@unionhall/rulebook'],
    ['apps/grants/src/round/open-round.rule.ts', './round-window.rule'],
    ['apps/grants/src/round/open-round.spec.ts', '@unionhall/governance'],
    ['apps/standalone/src/definitions.ts', '@unionhall/grants'],
  ])('%s may import %s', (file, name) => expect(lint(file, importing(name))).toEqual([]));

  it.each([
    ['libs/kernel/src/money.ts', '@unionhall/contracts'],
    ['libs/kernel/src/money.ts', 'node:fs'],
    ['libs/rulebook/src/x.ts', '@unionhall/contracts'],
    ['libs/contracts/src/caller.ts', '@unionhall/database'],
    ['libs/database/src/x.ts', '@unionhall/graphql'],
    ['libs/graphql/src/x.ts', '@unionhall/grants'],
    ['libs/testing/src/x.ts', '@unionhall/grants'],
    ['apps/grants/src/round/open-round.ts', '@unionhall/governance'],
    ['apps/grants/src/round/open-round.ts', '@unionhall/testing'],
    ['apps/gateway/src/main.ts', '@unionhall/grants'],
    ['apps/standalone/src/index.ts', '@unionhall/tools'],
    ['apps/grants/src/round/open-round.spec.ts', '@unionhall/tools'],
    ['apps/grants/src/round/open-round.rule.ts', '@unionhall/database'],
    ['apps/grants/src/round/open-round.rule.ts', './round.entity'],
    ['apps/grants/src/round/open-round.rule.ts', 'node:crypto'],
    ['apps/grants/src/round/round.queries.ts', './open-round.rule'],
  ])('%s may not import %s', (file, name) => expect(lint(file, importing(name))).toEqual(['no-restricted-imports']));
});

describe('what a rule may not touch', () => {
  it.each([
    ['the clock', 'export const now = () => new Date();\n', 'no-restricted-globals'],
    ['the process', 'export const id = () => process.pid;\n', 'no-restricted-globals'],
    ['chance', 'export const chance = () => Math.random();\n', 'no-restricted-properties'],
    ['a module by require', "export const fs = () => require('fs');\n", 'no-restricted-globals'],
  ])('%s', (_what, source, rule) => expect(lint('apps/grants/src/round/open-round.rule.ts', source)).toContain(rule));
});

it('settings are read in environment.ts only', () => {
  const source = 'export const port = () => process.env.PORT;\n';
  expect(lint('apps/grants/src/main.ts', source)).toEqual(['no-restricted-properties']);
  expect(lint('apps/grants/src/environment.ts', source)).toEqual([]);
});
