import { judge } from '@unionhall/kernel';
import { allStated, ANNA, BO, CHEN, CHIEF, deliberation, voted } from '../test/deliberation-facts';
import { deferAgendaItemRules } from './defer-agenda-item.rule';

const codes = (changes: Parameters<typeof deliberation>[0]) => judge(deferAgendaItemRules, deliberation({ statements: allStated, ...changes })).refusals.map(({ clause, code }) => `${clause} ${code}`);
const voting = { state: 'voting' } as const;

it.each(['placed', 'discussing'] as const)('puts off an item that is %s', (state) => expect(codes({ item: { state } })).toEqual([]));
it.each(['decided', 'deferred', 'withdrawn'] as const)('HOUSE-1: refuses one that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));

describe('GY-2b: an open vote', () => {
  it('ends with its decision', () => expect(codes({ item: voting })).toEqual(['GY-2b governance.vote-is-open']));
  it('ends with it while three of four can still vote', () => expect(codes({ item: voting, absent: [BO] })).toEqual(['GY-2b governance.vote-is-open']));
  it('is put off once too few are left to vote', () => expect(codes({ item: voting, absent: [BO], recusedIds: [CHEN] })).toEqual([]));
  it('counts who has voted and left', () => expect(codes({ item: voting, absent: [BO, CHEN], ballots: [voted(BO)] })).toEqual(['GY-2b governance.vote-is-open']));
  it('counts each of those who have voted and left', () => {
    expect(codes({ item: voting, absent: [BO, CHEN, ANNA], ballots: [voted(BO), voted(ANNA)] })).toEqual(['GY-2b governance.vote-is-open']);
    expect(codes({ item: voting, absent: [BO, CHEN, ANNA, CHIEF], ballots: [voted(BO), voted(ANNA)] })).toEqual([]);
  });
  it('is put off where a related member has voted', () => expect(codes({ item: voting, ballots: [voted(ANNA)], conflicts: [{ personId: ANNA, reason: 'party' }] })).toEqual([]));
});
