import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';
import type { JudgedMark } from './preview-test-marks.rule';

/** What the rules of commitTestMarks look at. */
export interface CommitTestMarksFacts extends RecruitmentBatchFacts {
  readonly marks: { readonly committedOn: LocalDate | null; readonly rows: readonly JudgedMark[] };
}

/** HOUSE-3: a ticket is used once. */
export const marksAreNotEntered = rule<CommitTestMarksFacts>('HOUSE-3', 'personnel.marks-committed', ({ marks: { committedOn } }) =>
  committedOn === null ? ok : refuse({ path: ['importId'], facts: { on: committedOn }, remedy: 'check-the-state' }),
);

/** HOUSE-4: all or nothing: a file with a row nobody could enter is not entered in part. */
export const noMarkIsRefused = rule<CommitTestMarksFacts>('HOUSE-4', 'personnel.marks-rows-refused', ({ marks: { rows } }) => {
  const lines = rows.filter(({ problem }) => problem !== null).map(({ line }) => String(line));
  return lines.length === 0 ? ok : refuse({ path: ['importId'], facts: { count: lines.length, lines: lines.slice(0, 20) }, remedy: 'correct-the-marks-and-preview' });
});

export const commitTestMarksRules: readonly Rule<CommitTestMarksFacts>[] = [batchIsIn('importId', 'numbered'), marksAreNotEntered, noMarkIsRefused];
