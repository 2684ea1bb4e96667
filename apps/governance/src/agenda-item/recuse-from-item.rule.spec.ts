import { judge } from '@unionhall/kernel';
import { ANNA, deliberation, voted } from '../test/deliberation-facts';
import { type RecuseFromItemFacts, recuseFromItemRules } from './recuse-from-item.rule';

const kin = [{ personId: ANNA, reason: 'kinship' as const }];
const codes = (changes: Partial<RecuseFromItemFacts> = {}) =>
  judge(recuseFromItemRules, { ...deliberation({ conflicts: kin }), input: { personId: ANNA }, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a related member who says so himself, or whom another confirms', () => {
  expect(codes()).toEqual([]);
  expect(codes({ personId: 'secretary' })).toEqual([]);
});
it.each(['placed', 'discussing', 'voting'] as const)('takes one while the item is %s', (state) => expect(codes({ item: { state } })).toEqual([]));
it.each(['decided', 'deferred', 'withdrawn'] as const)('HOUSE-1: refuses one once it is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it('HOUSE-2: refuses who is no member', () => expect(codes({ personId: 'x', input: { personId: 'x', explanation: '示例' } })).toEqual(['HOUSE-2 governance.not-a-member-of-the-meeting']));
it('HOUSE-3: refuses a second time', () => expect(codes({ recusedIds: [ANNA] })).toEqual(['HOUSE-3 governance.already-recused']));
it('CP-6: refuses after the vote', () => expect(codes({ ballots: [voted(ANNA)] })).toEqual(['CP-6 governance.recusal-after-vote']));
it('CP-6: refuses to take another’s vote where nothing was found', () => expect(codes({ personId: 'secretary', conflicts: [] })).toEqual(['CP-6 governance.no-relation-found']));

describe('CP-6: an interest only the member knows of', () => {
  it.each([undefined, null, '', ' '])('is refused unexplained: %j', (explanation) => expect(codes({ conflicts: [], input: { personId: ANNA, explanation } })).toEqual(['CP-6 governance.recusal-unexplained']));
  it('is taken with its reason', () => expect(codes({ conflicts: [], input: { personId: ANNA, explanation: '曾任该单位顾问' } })).toEqual([]));
});
