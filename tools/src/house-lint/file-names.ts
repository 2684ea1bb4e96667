import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DepartmentDefinition } from '@unionhall/graphql';

type ActsOf = Pick<DepartmentDefinition, 'department' | 'acts'>;

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/;

/**
 * Everything wrong with the names of files, one line each: one guess must find any rule. An act `openRound` stands in
 * open-round.ts of its department, its proof beside it in open-round.spec.ts, its rules in open-round.rule.ts with their
 * own open-round.rule.spec.ts.
 */
export function lintFileNames(projectFolder: string, definitions: readonly ActsOf[]): string[] {
  const sources = globSync('{apps,libs}/*/{src,test}/**/*.ts', { cwd: projectFolder });
  const misnamed = sources.filter((file) => !NAME.test(basename(file))).map((file) => `${file}: files are named in kebab-case`);
  return [...misnamed, ...definitions.flatMap((definition) => lintActs(projectFolder, definition))].sort();
}

function lintActs(projectFolder: string, { department, acts }: ActsOf): string[] {
  const files = globSync(`apps/${department}/src/**/*.ts`, { cwd: projectFolder });
  return acts.flatMap(({ name, rules }) => {
    const stem = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const file = files.find((each) => basename(each) === `${stem}.ts`);
    if (!file) return [`${department}: the act ${name} has no file ${stem}.ts`];
    const wanted = [`${stem}.spec.ts`, ...(rules.length > 0 ? [`${stem}.rule.ts`, `${stem}.rule.spec.ts`] : [])];
    return wanted.filter((each) => !files.includes(join(dirname(file), each))).map((each) => `${department}: the act ${name} lacks ${each} beside it`);
  });
}
