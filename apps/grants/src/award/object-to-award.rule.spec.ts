import { judge, localDate } from '@unionhall/kernel';
import { type ObjectToAwardFacts, objectToAwardRules } from './object-to-award.rule';

const proposal = { state: 'publicised' as const, publicityFirst: localDate('2026-04-02'), publicityLast: localDate('2026-04-09') };
const facts: ObjectToAwardFacts = {
  input: { applicationId: 'a', text: '示例异议' },
  personId: 'me',
  today: localDate('2026-04-02'),
  proposal,
  lines: [{ applicationId: 'a' }, { applicationId: 'b' }],
  objections: [
    { applicationId: 'a', personId: 'other', state: 'open', raisedAt: new Date('2026-04-02T01:00:00Z') },
    { applicationId: 'b', personId: 'me', state: 'open', raisedAt: new Date('2026-04-02T01:00:00Z') },
    { applicationId: 'a', personId: 'me', state: 'rejected', raisedAt: new Date('2026-04-02T01:00:00Z') },
  ],
};
const codes = (changes: Partial<ObjectToAwardFacts>) => judge(objectToAwardRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an objection on the first day', () => expect(codes({})).toEqual([]));
it('takes an objection on the last day', () => expect(codes({ today: localDate('2026-04-09') })).toEqual([]));

it.each<[string, Partial<ObjectToAwardFacts>, string]>([
  ['the day before', { today: localDate('2026-04-01') }, 'CP-4 grants.publicity-not-running'],
  ['the day after', { today: localDate('2026-04-10') }, 'CP-4 grants.publicity-not-running'],
  ['a list that was taken back', { proposal: { ...proposal, state: 'withdrawn' } }, 'CP-4 grants.publicity-not-running'],
  ['a project that is not listed', { input: { applicationId: 'c', text: '示例' } }, 'HOUSE-2 grants.award-not-on-list'],
  ['a second open objection', { input: { applicationId: 'b', text: '示例' } }, 'HOUSE-3 grants.objection-open-already'],
  ['an objection that says nothing', { input: { applicationId: 'a', text: ' ' } }, 'HOUSE-4 house.empty'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));
