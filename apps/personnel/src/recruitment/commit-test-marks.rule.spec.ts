import { judge, localDate } from '@unionhall/kernel';
import { type CommitTestMarksFacts, commitTestMarksRules } from './commit-test-marks.rule';

const codes = (problem: CommitTestMarksFacts['marks']['rows'][number]['problem'], committedOn: string | null = null, state: CommitTestMarksFacts['batch']['state'] = 'numbered') =>
  judge(commitTestMarksRules, { batch: { name: '第一批', state }, marks: { committedOn: committedOn === null ? null : localDate(committedOn), rows: [{ line: 2, number: '100001', mark: '90', problem: null }, { line: 3, number: '100002', mark: '90', problem }] } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a file whose every row can be entered', () => expect(codes(null)).toEqual([]));
it('refuses one with a row that cannot [HOUSE-4]', () => expect(codes('unknown-number')).toEqual(['HOUSE-4 personnel.marks-rows-refused']));
it('refuses a ticket that was used [HOUSE-3], and marks once they are locked [HOUSE-1]', () => expect(codes(null, '2026-03-25', 'marked')).toEqual(['HOUSE-1 personnel.recruitment-state', 'HOUSE-3 personnel.marks-committed']));
