import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** What the rules of previewPastAwards look at. A function, because there may be no file yet. */
export interface PreviewPastAwardsFacts {
  readonly file: () => {
    /** Why it cannot be read, or null. */
    readonly fault: { readonly fault: keyof (typeof enumLabels)['TableFault']; readonly line: number | null } | null;
    readonly head: readonly string[];
    readonly rows: readonly object[];
  };
}

/** What the head of an old list says. */
export const PAST_AWARD_HEAD = ['年度', '项目名称', '单位名称', '资助金额', '立项日期'];

/** HOUSE-4: the file is a table. */
export const fileIsATable = rule<PreviewPastAwardsFacts>('HOUSE-4', 'grants.past-file-unreadable', ({ file }) => {
  const { fault } = file();
  return fault === null ? ok : refuse({ path: ['contentBase64'], facts: { fault: fault.fault, line: fault.line }, remedy: 'save-the-file-as-csv' });
});

/** HOUSE-4: its head says what its columns are, so that none is taken for another. */
export const headIsKnown = rule<PreviewPastAwardsFacts>('HOUSE-4', 'grants.past-file-head', ({ file }) => {
  const { fault, head } = file();
  return fault !== null || (head.length === PAST_AWARD_HEAD.length && head.every((cell, index) => cell.trim() === PAST_AWARD_HEAD[index])) ? ok : refuse({ path: ['contentBase64'], facts: { head: PAST_AWARD_HEAD }, remedy: 'use-the-head-as-it-is' });
});

/** HOUSE-4: a list lists something. */
export const fileHasRows = rule<PreviewPastAwardsFacts>('HOUSE-4', 'house.empty', ({ file }) => {
  const { fault, rows } = file();
  return fault !== null || rows.length > 0 ? ok : refuse({ path: ['contentBase64'], facts: {}, remedy: 'fill-it-in' });
});

export const previewPastAwardsRules: readonly Rule<PreviewPastAwardsFacts>[] = [fileIsATable, headIsKnown, fileHasRows];
