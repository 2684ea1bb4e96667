import { judge } from '@unionhall/kernel';
import { PAST_AWARD_HEAD, type PreviewPastAwardsFacts, previewPastAwardsRules } from './preview-past-awards.rule';

type File = ReturnType<PreviewPastAwardsFacts['file']>;
const codes = (changes: Partial<File>) => judge(previewPastAwardsRules, { file: () => ({ fault: null, head: PAST_AWARD_HEAD, rows: [{}], ...changes }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Partial<File>, string[]]>([
  ['a table with its head', {}, []],
  ['blanks around the head', { head: PAST_AWARD_HEAD.map((cell) => ` ${cell} `) }, []],
  ['no table', { fault: { fault: 'quotes', line: 3 }, head: [], rows: [] }, ['HOUSE-4 grants.past-file-unreadable']],
  ['columns in another order', { head: PAST_AWARD_HEAD.toReversed() }, ['HOUSE-4 grants.past-file-head']],
  ['a column more', { head: [...PAST_AWARD_HEAD, '备注'] }, ['HOUSE-4 grants.past-file-head']],
  ['a column less', { head: PAST_AWARD_HEAD.slice(0, 4) }, ['HOUSE-4 grants.past-file-head']],
  ['a head alone', { rows: [] }, ['HOUSE-4 house.empty']],
])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
