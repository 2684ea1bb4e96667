import { hundredthsOf, type Rule } from '@unionhall/kernel';
import { type enumLabels, type ListFileFacts, listFileRules } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of previewTestMarks look at. */
export type PreviewTestMarksFacts = RecruitmentBatchFacts & ListFileFacts;

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

export const previewTestMarksRules: readonly Rule<PreviewTestMarksFacts>[] = [batchIsIn('batchId', 'numbered'), ...listFileRules(TEST_MARK_HEAD)];
