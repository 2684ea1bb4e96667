import { judge } from '@unionhall/kernel';
import { judgeMarks, type PreviewTestMarksFacts, previewTestMarksRules, TEST_MARK_HEAD } from './preview-test-marks.rule';

const codes = (file: Partial<ReturnType<PreviewTestMarksFacts['file']>>, state: PreviewTestMarksFacts['batch']['state'] = 'numbered') =>
  judge(previewTestMarksRules, { batch: { name: '第一批', state }, file: () => ({ fault: null, head: TEST_MARK_HEAD, rows: [{}], ...file }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a table with the head and a row', () => expect(codes({})).toEqual([]));
it('refuses what is no table [HOUSE-4]', () => expect(codes({ fault: { fault: 'empty', line: null }, head: [], rows: [] })).toEqual(['HOUSE-4 house.list-unreadable']));
it.each([[['考号']], [['成绩', '考号']], [['考号', '成绩', '姓名']]])('refuses the head %j', (head) => expect(codes({ head })).toEqual(['HOUSE-4 house.list-head']));
it('refuses a table without rows', () => expect(codes({ rows: [] })).toEqual(['HOUSE-4 house.empty']));
it.each(['open', 'marked'] as const)('refuses it in the state %s [HOUSE-1]', (state) => expect(codes({}, state)).toEqual(['HOUSE-1 personnel.recruitment-state']));

it('says what is wrong with each row', () => {
  const row = (line: number, ...cells: string[]) => ({ line, cells });
  const rows = [row(2, ' 100001 ', '0'), row(3, '100002', '100.00'), row(4, '100002', '90'), row(5, '999999', '90'), row(6, '100003', '100.01'), row(7, '100004', '-1'), row(8, '100005'), row(9, '100006', '59.99', '林示例')];
  expect(judgeMarks(rows, new Set(['100001', '100002', '100003', '100004', '100005', '100006'])).map(({ problem }) => problem)).toEqual([null, null, 'number-twice', 'unknown-number', 'mark-malformed', 'mark-malformed', 'cells-missing', 'cells-missing']);
});
