import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** What the rules of previewEmployers look at. A function, because there may be no file yet. */
export interface PreviewEmployersFacts {
  readonly file: () => {
    /** Why it cannot be read, or null. */
    readonly fault: { readonly fault: keyof (typeof enumLabels)['TableFault']; readonly line: number | null } | null;
    readonly head: readonly string[];
    readonly rows: readonly object[];
  };
}

/** What the head of a list of employers says. */
export const EMPLOYER_LIST_HEAD = ['统一社会信用代码', '单位名称', '单位性质', '所属工会', '建会月份', '主管分局代码', '职工人数'];

/** HOUSE-4: the file is a table. */
export const listIsATable = rule<PreviewEmployersFacts>('HOUSE-4', 'finance-collection.list-unreadable', ({ file }) => {
  const { fault } = file();
  return fault === null ? ok : refuse({ path: ['contentBase64'], facts: { fault: fault.fault, line: fault.line }, remedy: 'save-the-file-as-csv' });
});

/** HOUSE-4: its head says what its columns are, so that none is taken for another. */
export const listHeadIsKnown = rule<PreviewEmployersFacts>('HOUSE-4', 'finance-collection.list-head', ({ file }) => {
  const { fault, head } = file();
  const isKnown = head.length === EMPLOYER_LIST_HEAD.length && head.every((cell, index) => cell.trim() === EMPLOYER_LIST_HEAD[index]);
  return fault !== null || isKnown ? ok : refuse({ path: ['contentBase64'], facts: { head: EMPLOYER_LIST_HEAD }, remedy: 'use-the-head-as-it-is' });
});

/** HOUSE-4: a list lists something. */
export const listHasRows = rule<PreviewEmployersFacts>('HOUSE-4', 'house.empty', ({ file }) => {
  const { fault, rows } = file();
  return fault !== null || rows.length > 0 ? ok : refuse({ path: ['contentBase64'], facts: {}, remedy: 'fill-it-in' });
});

export const previewEmployersRules: readonly Rule<PreviewEmployersFacts>[] = [listIsATable, listHeadIsKnown, listHasRows];
