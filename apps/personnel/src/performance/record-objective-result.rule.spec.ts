import { judge, localDate } from '@unionhall/kernel';
import { type RecordObjectiveResultFacts, recordObjectiveResultRules } from './record-objective-result.rule';

const codes = (input: Partial<Record<'amount' | 'achievedOn' | 'source', unknown>> = {}, more: Partial<RecordObjectiveResultFacts> = {}) =>
  judge(recordObjectiveResultRules, {
    input: { source: '竞赛通知第1号', description: '技能竞赛', amount: 1, achievedOn: localDate('2026-03-10'), ...input } as RecordObjectiveResultFacts['input'],
    personId: 'recorder',
    today: localDate('2026-03-10'),
    objective: { personId: 'one', measure: 'contests-held' },
    assessment: { state: 'under-way' },
    cycle: { from: localDate('2026-01-01'), until: localDate('2026-12-31') },
    counted: null,
    ...more,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one of today and of the first day', () => expect([...codes(), ...codes({ achievedOn: localDate('2026-01-01') })]).toEqual([]));
it.each(['2026-03-11', '2025-12-31'])('refuses one of %s [HOUSE-5]', (day) => expect(codes({ achievedOn: localDate(day) })).toEqual(['HOUSE-5 personnel.result-outside-cycle']));
it('refuses nothing, and a source that counts already [WZ-11]', () => {
  expect(codes({ amount: 0 })).toEqual(['WZ-11 personnel.result-of-nothing']);
  expect(codes({}, { counted: { achievedOn: localDate('2026-02-01'), amount: 1 } })).toEqual(['WZ-11 personnel.result-counted']);
});
it.each(['unions-formed', 'members-joined'] as const)('refuses %s by hand [WZ-11]', (measure) => expect(codes({}, { objective: { personId: 'one', measure } })).toEqual(['WZ-11 personnel.result-comes-by-itself']));
it('refuses one’s own [CP-6], one without a source [HOUSE-4] and one of an assessment that is concluded [HOUSE-1]', () => {
  expect(codes({}, { personId: 'one' })).toEqual(['CP-6 personnel.records-own-result']);
  expect(codes({ source: ' ' })).toEqual(['HOUSE-4 house.empty']);
  expect(codes({}, { assessment: { state: 'concluded' } })).toEqual(['HOUSE-1 personnel.performance-state']);
});
