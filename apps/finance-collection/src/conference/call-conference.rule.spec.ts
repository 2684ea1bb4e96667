import { judge, localDate } from '@unionhall/kernel';
import { type CallConferenceFacts, callConferenceRules } from './call-conference.rule';

const facts: CallConferenceFacts = { input: { title: '示例会议', heldOn: localDate('2026-03-10') }, today: localDate('2026-03-10'), groupStands: true, open: null, intervalMonths: 3, dueOn: localDate('2026-06-10') };
const codes = (change: Partial<CallConferenceFacts> = {}) => judge(callConferenceRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const on = (day: string, change: Partial<CallConferenceFacts> = {}) => codes({ input: { ...facts.input, heldOn: localDate(day) }, ...change });

it('BH-3: takes one of a leading group, refuses one without', () => {
  expect(codes()).toEqual([]);
  expect(codes({ groupStands: false, dueOn: null })).toEqual(['BH-3 finance-collection.no-leading-group']);
});

it('BH-2: refuses a second before the first is closed', () => expect(codes({ open: { title: '示例前会' } })).toEqual(['BH-2 finance-collection.conference-open']));

it('HOUSE-5: refuses a day that is past', () => expect(on('2026-03-09')).toEqual(['HOUSE-5 finance-collection.conference-day-past']));

describe('BH-1: within the interval of the one before', () => {
  it('takes the last day and refuses the next', () => {
    expect(on('2026-06-10')).toEqual([]);
    expect(on('2026-06-11')).toEqual(['BH-1 finance-collection.conference-too-late']);
  });
  it('takes any day once it is overdue, and none sooner', () => {
    expect(on('2026-06-11', { dueOn: localDate('2026-03-09') })).toEqual([]);
    expect(on('2026-06-11', { dueOn: localDate('2026-03-10') })).toEqual(['BH-1 finance-collection.conference-too-late']);
  });
});

it('HOUSE-4: refuses no title', () => expect(codes({ input: { ...facts.input, title: '' } })).toEqual(['HOUSE-4 house.empty']));
