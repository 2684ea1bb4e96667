import { judge } from '@unionhall/kernel';
import { type WithdrawFromCompetitionFacts, withdrawFromCompetitionRules } from './withdraw-from-competition.rule';

const codes = (state: WithdrawFromCompetitionFacts['entry']['state'], personId = 'a') => judge(withdrawFromCompetitionRules, { personId, entry: { personId: 'a', state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['entered', 'qualified', 'cleared'] as const)('takes one that is %s', (state) => expect(codes(state)).toEqual([]));
it.each(['unqualified', 'barred', 'withdrawn', 'ranked', 'proposed', 'appointed'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(codes(state)).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('refuses another’s [HOUSE-2]', () => expect(codes('entered', 'b')).toEqual(['HOUSE-2 personnel.entry-of-another']));
