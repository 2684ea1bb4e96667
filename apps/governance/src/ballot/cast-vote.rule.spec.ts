import { judge } from '@unionhall/kernel';
import { allStated, ANNA, BO, CHEN, CHIEF, deliberation, stated, voted } from '../test/deliberation-facts';
import { castVoteRules } from './cast-vote.rule';

const refusals = (changes: Parameters<typeof deliberation>[0] = {}) => judge(castVoteRules, deliberation({ item: { state: 'voting' }, statements: allStated, ...changes })).refusals;
const codes = (changes: Parameters<typeof deliberation>[0] = {}) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);

it('lets a member vote', () => expect(codes()).toEqual([]));
it('GY-2c: refuses a vote before the last statement', () =>
  expect(refusals({ item: { state: 'discussing' }, statements: allStated.slice(0, 3) })).toMatchObject([
    { clause: 'GY-2c', code: 'governance.vote-before-last-statement', facts: { made: 3, missing: 1 } },
    { clause: 'HOUSE-1', code: 'governance.agenda-item-state' },
  ]));
it.each(['discussing', 'decided', 'deferred'] as const)('HOUSE-1: refuses on an item that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it('GY-2b: refuses outside a session', () => expect(codes({ meeting: { state: 'closed', presidingId: CHIEF } })).toEqual(['GY-2b governance.meeting-not-in-session']));
it('GY-2b: refuses who is not there, and a second vote', () => {
  expect(codes({ absent: [ANNA] })).toEqual(['GY-2b governance.not-a-present-member']);
  expect(codes({ ballots: [voted(ANNA, 'against')] })).toEqual(['GY-2b governance.voted-already']);
});
it('CP-6: refuses who is recused, and who is related', () => {
  expect(codes({ recusedIds: [ANNA] })).toEqual(['CP-6 governance.recused-member']);
  expect(codes({ conflicts: [{ personId: ANNA, reason: 'kinship' }] })).toEqual(['CP-6 governance.related-to-a-party']);
});
it('GY-2c: refuses who joined after the statements', () => expect(codes({ statements: [stated(BO), stated(CHEN), stated(CHIEF, true)] })).toEqual(['GY-2c governance.joined-after-the-statements']));

describe('GY-2c: who spoke last votes last', () => {
  it('refuses him before the others', () =>
    expect(refusals({ personId: CHIEF, ballots: [voted(ANNA), voted(BO)] })).toMatchObject([{ clause: 'GY-2c', code: 'governance.chief-votes-before-the-others', facts: { missing: 1, members: [CHEN] } }]));
  it('lets him after them', () => expect(codes({ personId: CHIEF, ballots: [voted(ANNA), voted(BO), voted(CHEN)] })).toEqual([]));
  it('does not wait for who cannot vote', () => expect(codes({ personId: CHIEF, ballots: [voted(ANNA)], absent: [BO], recusedIds: [CHEN] })).toEqual([]));
});
