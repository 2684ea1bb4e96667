import { judge, localDate } from '@unionhall/kernel';
import { type ConcludeTrialPeriodFacts, concludeTrialPeriodRules } from './conclude-trial-period.rule';

const appointment: ConcludeTrialPeriodFacts['appointment'] = { personId: 'one', from: localDate('2026-04-01'), until: null, trialUntil: localDate('2026-09-30'), trialOutcome: null, trialConcludedOn: null };
const codes = (today: string, { passed = true, document = '示例', personId = 'officer', changes = {} as Partial<ConcludeTrialPeriodFacts['appointment']> } = {}) =>
  judge(concludeTrialPeriodRules, { input: { passed, document }, personId, today: localDate(today), appointment: { ...appointment, ...changes } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes that it is passed the day after, not on the last day [HOUSE-5]', () => expect([codes('2026-10-01'), codes('2026-09-30')]).toEqual([[], ['HOUSE-5 personnel.trial-still-runs']]));
it('takes that it is failed from the first day on [HOUSE-5]', () => expect([codes('2026-04-01', { passed: false }), codes('2026-03-31', { passed: false })]).toEqual([[], ['HOUSE-5 personnel.trial-still-runs']]));
it('refuses it where there is none [HOUSE-1]', () => expect(codes('2026-10-01', { changes: { trialUntil: null } })).toEqual(['HOUSE-1 personnel.no-trial-period']));
it('refuses it twice [HOUSE-3]', () => expect(codes('2026-10-01', { changes: { trialOutcome: 'passed', trialConcludedOn: localDate('2026-10-01') } })).toEqual(['HOUSE-3 personnel.trial-concluded']));
it('takes it of who is to leave, not of who has left [HOUSE-5]', () => expect([codes('2026-10-01', { changes: { until: localDate('2026-10-01') } }), codes('2026-10-01', { changes: { until: localDate('2026-09-30') } })]).toEqual([[], ['HOUSE-5 personnel.appointment-end-registered']]));
it('refuses one’s own [CP-6]', () => expect(codes('2026-10-01', { personId: 'one' })).toEqual(['CP-6 personnel.appointment-of-oneself']));
it('refuses it without a document [HOUSE-4]', () => expect(codes('2026-10-01', { document: ' ' })).toEqual(['HOUSE-4 house.empty']));
