import { judge } from '@unionhall/kernel';
import { allStated, ANNA, BO, CHEN, deliberation } from '../test/deliberation-facts';
import { openVoteRules } from './open-vote.rule';

const refusals = (changes: Parameters<typeof deliberation>[0] = {}) => judge(openVoteRules, deliberation({ statements: allStated, ...changes })).refusals;
const codes = (changes: Parameters<typeof deliberation>[0] = {}) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const kin = [{ personId: ANNA, reason: 'kinship' as const }];

it('opens once the last statement is made', () => expect(codes()).toEqual([]));
it('GY-2c: refuses before', () =>
  expect(refusals({ statements: allStated.slice(0, 3) })).toMatchObject([{ clause: 'GY-2c', code: 'governance.vote-before-last-statement', facts: { made: 3, missing: 1 } }]));
it.each(['placed', 'voting', 'decided'] as const)('HOUSE-1: refuses an item that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it('GY-2b: refuses outside a session', () => expect(codes({ meeting: { state: 'closed', presidingId: null } })).toEqual(['GY-2b governance.meeting-not-in-session']));
it('CP-6: refuses while a related member takes part', () => expect(codes({ conflicts: kin })).toEqual(['CP-6 governance.related-member-not-recused']));
it('CP-6: opens once he is recused, or gone', () => {
  expect(codes({ conflicts: kin, recusedIds: [ANNA] })).toEqual([]);
  expect(codes({ conflicts: kin, absent: [ANNA] })).toEqual([]);
});
it('GY-2b: refuses without a quorum', () => expect(codes({ absent: [BO, CHEN] })).toEqual(['GY-2b governance.item-without-quorum']));
