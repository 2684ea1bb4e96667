import { hundredthsOf, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of previewTestMarks look at. A function, because there may be no file yet. */
export interface PreviewTestMarksFacts extends RecruitmentBatchFacts {
  readonly file: () => {
    /** Why it cannot be read, or null. */
    readonly fault: { readonly fault: keyof (typeof enumLabels)['TableFault']; readonly line: number | null } | null;
    readonly head: readonly string[];
    readonly rows: readonly object[];
  };
}

/** What the head of a file of marks says. */
export const TEST_MARK_HEAD = ['考号', '成绩'];

/** A row as it is read, and what is wrong with it. */
export interface JudgedMark {
  readonly line: number;
  readonly number: string;
  readonly mark: string;
  readonly problem: keyof (typeof enumLabels)['TestMarkProblem'] | null;
}

/** HOUSE-4: what is wrong with each row, of those of one file: a number of the recruitment, once, with a mark of 0 to 100. */
export function judgeMarks(rows: readonly { readonly line: number; readonly cells: readonly string[] }[], numbers: ReadonlySet<string>): JudgedMark[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const [number = '', mark = ''] = cells.map((cell) => cell.trim());
    const twice = seen.has(number);
    seen.add(number);
    const problem = cells.length !== TEST_MARK_HEAD.length ? 'cells-missing' : !numbers.has(number) ? 'unknown-number' : twice ? 'number-twice' : hundredthsOf(mark) === null ? 'mark-malformed' : null;
    return { line, number, mark, problem };
  });
}

/** HOUSE-4: the file is a table. */
export const marksAreATable = rule<PreviewTestMarksFacts>('HOUSE-4', 'personnel.marks-file-unreadable', ({ file }) => {
  const { fault } = file();
  return fault === null ? ok : refuse({ path: ['contentBase64'], facts: { fault: fault.fault, line: fault.line }, remedy: 'save-the-marks-as-csv' });
});

/** HOUSE-4: its head says what its columns are. */
export const marksHeadIsKnown = rule<PreviewTestMarksFacts>('HOUSE-4', 'personnel.marks-file-head', ({ file }) => {
  const { fault, head } = file();
  return fault !== null || (head.length === TEST_MARK_HEAD.length && head.every((cell, index) => cell.trim() === TEST_MARK_HEAD[index]))
    ? ok
    : refuse({ path: ['contentBase64'], facts: { head: TEST_MARK_HEAD }, remedy: 'save-the-marks-as-csv' });
});

/** HOUSE-4: it has marks. */
export const fileHasMarks = rule<PreviewTestMarksFacts>('HOUSE-4', 'house.empty', ({ file }) => {
  const { fault, rows } = file();
  return fault !== null || rows.length > 0 ? ok : refuse({ path: ['contentBase64'], facts: {}, remedy: 'fill-it-in' });
});

export const previewTestMarksRules: readonly Rule<PreviewTestMarksFacts>[] = [batchIsIn('batchId', 'numbered'), marksAreATable, marksHeadIsKnown, fileHasMarks];
