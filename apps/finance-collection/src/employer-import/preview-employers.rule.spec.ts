import { judge } from '@unionhall/kernel';
import { EMPLOYER_LIST_HEAD, type PreviewEmployersFacts, previewEmployersRules } from './preview-employers.rule';

type File = ReturnType<PreviewEmployersFacts['file']>;
const codes = (changes: Partial<File>) => judge(previewEmployersRules, { file: () => ({ fault: null, head: EMPLOYER_LIST_HEAD, rows: [{}], ...changes }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Partial<File>, string[]]>([
  ['a table with its head', {}, []],
  ['blanks around the head', { head: EMPLOYER_LIST_HEAD.map((cell) => ` ${cell} `) }, []],
  ['no table', { fault: { fault: 'quotes', line: 3 }, head: [], rows: [] }, ['HOUSE-4 finance-collection.list-unreadable']],
  ['columns in another order', { head: EMPLOYER_LIST_HEAD.toReversed() }, ['HOUSE-4 finance-collection.list-head']],
  ['a column more', { head: [...EMPLOYER_LIST_HEAD, '备注'] }, ['HOUSE-4 finance-collection.list-head']],
  ['a column less', { head: EMPLOYER_LIST_HEAD.slice(0, 6) }, ['HOUSE-4 finance-collection.list-head']],
  ['a head alone', { rows: [] }, ['HOUSE-4 house.empty']],
])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
