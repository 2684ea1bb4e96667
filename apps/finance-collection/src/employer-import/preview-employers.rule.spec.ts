import { judge } from '@unionhall/kernel';
import { EMPLOYER_LIST_HEAD } from './employer-row.rule';
import { previewEmployersRules } from './preview-employers.rule';

const codes = (head: readonly string[]) => judge(previewEmployersRules, { file: () => ({ fault: null, head, rows: [{}] }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a table under its head', () => expect(codes(EMPLOYER_LIST_HEAD)).toEqual([]));
it('HOUSE-4: under no other', () => expect(codes(EMPLOYER_LIST_HEAD.toReversed())).toEqual(['HOUSE-4 house.list-head']));
