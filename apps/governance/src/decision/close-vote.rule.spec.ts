import { judge } from '@unionhall/kernel';
import { allStated, ANNA, BO, CHEN, CHIEF, deliberation, voted } from '../test/deliberation-facts';
import { cannotBeDecided, closeVoteRules, outcomeOf, tallyOf } from './close-vote.rule';

const everyVote = [voted(ANNA), voted(BO), voted(CHEN), voted(CHIEF)];
const refusals = (changes: Parameters<typeof deliberation>[0] = {}) =>
  judge(closeVoteRules, deliberation({ item: { state: 'voting' }, statements: allStated, ballots: everyVote, ...changes })).refusals;
const codes = (changes: Parameters<typeof deliberation>[0] = {}) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const kin = [{ personId: ANNA, reason: 'kinship' as const }];

it('closes once everyone entitled has voted', () => expect(codes()).toEqual([]));
it('GY-2b: refuses while one vote is missing', () =>
  expect(refusals({ ballots: everyVote.slice(0, 3) })).toMatchObject([{ clause: 'GY-2b', code: 'governance.votes-missing', facts: { cast: 3, missing: 1, members: [CHIEF] } }]));
it('does not wait for who is absent, recused or came late', () => {
  expect(codes({ ballots: everyVote.slice(1), absent: [ANNA] })).toEqual([]);
  expect(codes({ ballots: everyVote.slice(1), recusedIds: [ANNA] })).toEqual([]);
  expect(codes({ ballots: everyVote.slice(1), statements: allStated.slice(1) })).toEqual([]);
});
it.each(['discussing', 'decided', 'deferred'] as const)('HOUSE-1: refuses an item that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it('GY-2b: refuses outside a session', () => expect(codes({ meeting: { state: 'closed', presidingId: CHIEF } })).toEqual(['GY-2b governance.meeting-not-in-session']));
it('GY-2b: refuses two votes of four members', () => expect(codes({ ballots: everyVote.slice(2), absent: [ANNA, BO] })).toEqual(['GY-2b governance.votes-below-quorum']));
it('CP-5: refuses whoever raised the matter', () => expect(codes({ matter: { proposedById: ANNA } })).toEqual(['CP-5 governance.proposer-closes-vote']));
it('CP-6: refuses where a related member has voted, or could', () => {
  expect(codes({ conflicts: kin })).toEqual(['CP-6 governance.related-member-voted']);
  expect(codes({ conflicts: kin, ballots: everyVote.slice(1) })).toEqual(['GY-2b governance.votes-missing', 'CP-6 governance.related-member-not-recused']);
  expect(codes({ conflicts: kin, ballots: everyVote.slice(1), recusedIds: [ANNA] })).toEqual([]);
});
it('GY-2b: refuses where a voter left the body since, not where one left who had not voted', () => {
  const members = deliberation().members.filter(({ personId }) => personId !== ANNA);
  expect(refusals({ members })).toMatchObject([{ clause: 'GY-2b', code: 'governance.voter-left-the-body', facts: { member: ANNA } }]);
  expect(codes({ members, ballots: everyVote.slice(1) })).toEqual([]);
});
it('GY-2c: refuses where somebody became chief after he had spoken before others', () => {
  const chiefIs = (chief: string | null) => deliberation().members.map((member) => ({ ...member, isChief: member.personId === chief }));
  expect(refusals({ members: chiefIs(BO) })).toMatchObject([{ clause: 'GY-2c', code: 'governance.chief-spoke-before-others', facts: { member: BO } }]);
  expect(codes({ members: chiefIs(null) })).toEqual([]);
});
it('cannot be decided once a voter left, or somebody who spoke early became chief', () => {
  const facts = deliberation({ item: { state: 'voting' }, statements: allStated, ballots: everyVote });
  expect(cannotBeDecided(facts)).toBe(false);
  expect(cannotBeDecided({ ...facts, members: facts.members.filter(({ personId }) => personId !== CHEN) })).toBe(true);
  expect(cannotBeDecided({ ...facts, members: facts.members.map((member) => ({ ...member, isChief: member.personId === CHEN })) })).toBe(true);
});

describe('GY-2b: the outcome', () => {
  it.each<[number, number, number, string]>([
    [3, 1, 0, 'adopted'],
    [2, 1, 0, 'adopted'],
    [2, 0, 1, 'adopted'],
    // Exactly half is no majority: abstainers are counted.
    [2, 0, 2, 'rejected'],
    [2, 1, 1, 'rejected'],
    [1, 0, 3, 'rejected'],
    [1, 2, 0, 'rejected'],
    [0, 3, 0, 'rejected'],
    [2, 2, 0, 'deferred'],
    [1, 1, 1, 'deferred'],
    [0, 0, 3, 'deferred'],
  ])('of %i for, %i against, %i abstained is %s', (votesFor, votesAgainst, votesAbstained, outcome) => expect(outcomeOf({ votesFor, votesAgainst, votesAbstained })).toBe(outcome));
  it('counts each choice', () => expect(tallyOf([voted(ANNA), voted(BO, 'against'), voted(CHEN, 'abstain'), voted(CHIEF)])).toEqual({ votesFor: 2, votesAgainst: 1, votesAbstained: 1 }));
});
