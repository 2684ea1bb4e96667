import { judge, localDate, month } from '@unionhall/kernel';
import { isAbout, nextStep, type SendArrearsNoticeFacts, sendArrearsNoticeRules } from './send-arrears-notice.rule';

const facts: SendArrearsNoticeFacts = { employer: { name: '示例厂' }, arrears: { owed: 1n, oldestPeriod: month('2026-01') }, input: { payBy: localDate('2026-03-11') }, today: localDate('2026-03-10'), last: null };
const codes = (changes: Partial<SendArrearsNoticeFacts>) => judge(sendArrearsNoticeRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const last = (step: 'reminder' | 'demand' | 'final', payBy = '2026-03-09') => ({ step, payBy: localDate(payBy) });

it('goes up the ladder, and ends there', () => {
  expect([nextStep(null), nextStep(last('reminder')), nextStep(last('demand')), nextStep(last('final'))]).toEqual(['reminder', 'demand', 'final', null]);
  expect([codes({}), codes({ last: last('demand') })]).toEqual([[], []]);
  expect(codes({ last: last('final') })).toEqual(['BH-1 finance-collection.notices-exhausted']);
});

it('BH-1: stops when the unit has paid', () => expect(codes({ arrears: { owed: 0n, oldestPeriod: null } })).toEqual(['BH-1 finance-collection.nothing-in-arrears']));
it('begins anew for another oldest month', () => expect([isAbout({ oldestPeriod: month('2026-01') }, month('2026-01')), isAbout({ oldestPeriod: month('2026-01') }, month('2026-02')), isAbout({ oldestPeriod: month('2026-01') }, null)]).toEqual([true, false, false]));

it('HOUSE-5: waits until the day of the last has passed, and gives a day to come', () => {
  expect(codes({ last: last('reminder', '2026-03-10') })).toEqual(['HOUSE-5 finance-collection.notice-too-early']);
  expect(codes({ input: { payBy: localDate('2026-03-10') } })).toEqual(['HOUSE-5 finance-collection.day-not-to-come']);
});
