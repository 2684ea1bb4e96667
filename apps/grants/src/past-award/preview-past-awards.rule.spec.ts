import { judge } from '@unionhall/kernel';
import { PAST_AWARD_HEAD } from './past-award-row.rule';
import { previewPastAwardsRules } from './preview-past-awards.rule';

const codes = (head: readonly string[]) => judge(previewPastAwardsRules, { file: () => ({ fault: null, head, rows: [{}] }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a table under its head', () => expect(codes(PAST_AWARD_HEAD)).toEqual([]));
it('HOUSE-4: under no other', () => expect(codes(PAST_AWARD_HEAD.toReversed())).toEqual(['HOUSE-4 house.list-head']));
