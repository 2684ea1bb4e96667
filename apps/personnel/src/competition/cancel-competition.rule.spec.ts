import { judge, localDate } from '@unionhall/kernel';
import { type CancelCompetitionFacts, cancelCompetitionRules } from './cancel-competition.rule';

const facts: CancelCompetitionFacts = {
  input: { reason: '报名者均已退出' },
  personId: 'handler',
  today: localDate('2026-03-21'),
  competition: { name: '示例竞聘', state: 'open', registrationLast: localDate('2026-03-20') },
  entries: [{ personId: 'a', state: 'withdrawn' }],
};
const codes = (changes: Partial<CancelCompetitionFacts>) => judge(cancelCompetitionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: CancelCompetitionFacts['competition']['state']) => codes({ competition: { ...facts.competition, state } });

it.each(['open', 'assessing', 'ranked'] as const)('cancels one that is %s', (state) => expect(inState(state)).toEqual([]));
it.each(['proposed', 'publicised', 'concluded', 'cancelled'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(inState(state)).toEqual(['HOUSE-1 personnel.competition-state']));

it.each(['unqualified', 'barred', 'withdrawn', 'declined', 'appointed'] as const)('counts who is %s for gone', (state) => expect(codes({ entries: [{ personId: 'a', state }] })).toEqual([]));
it('cancels one nobody entered', () => expect(codes({ entries: [] })).toEqual([]));
it.each(['entered', 'qualified', 'cleared', 'ranked', 'proposed'] as const)('refuses while somebody is %s [WZ-7]', (state) => expect(codes({ entries: [...facts.entries, { personId: 'b', state }] })).toEqual(['WZ-7 personnel.competition-not-empty']));

it('refuses on the last day of entry [HOUSE-5]', () => expect(codes({ today: localDate('2026-03-20') })).toEqual(['HOUSE-5 personnel.competition-still-open']));
it('refuses who entered, though he withdrew [CP-6]', () => expect(codes({ personId: 'a' })).toEqual(['CP-6 personnel.entrant-handles-it']));
it('refuses without a reason [HOUSE-4]', () => expect(codes({ input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
