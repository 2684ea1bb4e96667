import { judge, localDate } from '@unionhall/kernel';
import { type RecordParticipationFacts, recordParticipationRules } from './record-participation.rule';

const facts: RecordParticipationFacts = {
  input: { employerId: 'unit', onDay: localDate('2026-03-10') },
  campaign: { title: '示例竞赛', state: 'open', firstDay: localDate('2026-03-09'), lastDay: localDate('2026-03-11') },
  employer: { name: '示例厂', mergedIntoId: null },
  isEntered: false,
  today: localDate('2026-03-10'),
};
const codes = (change: Partial<RecordParticipationFacts> = {}) => judge(recordParticipationRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const on = (day: string, today = '2026-03-20') => codes({ input: { ...facts.input, onDay: localDate(day) }, today: localDate(today) });

it('takes a unit that came', () => expect(codes()).toEqual([]));
it('HOUSE-1: refuses one for a closed campaign', () => expect(codes({ campaign: { ...facts.campaign, state: 'closed' } })).toEqual(['HOUSE-1 finance-collection.campaign-state']));
it('HOUSE-2: refuses a unit nobody registered, or that is merged', () => {
  expect(codes({ employer: null, isEntered: true })).toEqual(['HOUSE-2 house.not-registered']);
  expect(codes({ employer: { name: '示例厂', mergedIntoId: 'another' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']);
});
it('HOUSE-3: refuses a unit a second time', () => expect(codes({ isEntered: true })).toEqual(['HOUSE-3 finance-collection.participation-entered']));

describe('HOUSE-5: on a day of the campaign that has come', () => {
  it.each(['2026-03-09', '2026-03-11'])('takes %s', (day) => expect(on(day)).toEqual([]));
  it.each(['2026-03-08', '2026-03-12'])('refuses %s', (day) => expect(on(day)).toEqual(['HOUSE-5 finance-collection.participation-day']));
  it('refuses tomorrow', () => expect(on('2026-03-11', '2026-03-10')).toEqual(['HOUSE-5 finance-collection.participation-day']));
});
