import { judge, localDate, month } from '@unionhall/kernel';
import { type CloseStationMonthFacts, closeStationMonthRules } from './close-station-month.rule';
import { daysOfMonth, daysOpenIn } from './station-month.rule';

const facts: CloseStationMonthFacts = {
  input: { month: month('2026-02'), reason: null },
  today: localDate('2026-03-01'),
  workstation: { name: '示例站' },
  present: { daysOpen: 1 },
  earlier: null,
};
const earlier = { number: 1, closedOn: localDate('2026-03-01'), isSame: false };
const codes = (changes: Partial<CloseStationMonthFacts>) => judge(closeStationMonthRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('DX-4: from the first day after it', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ today: localDate('2026-02-28') })).toEqual(['DX-4 workstations.month-not-over']);
});
it('DX-1: of a month it was open in', () => expect(codes({ present: { daysOpen: 0 } })).toEqual(['DX-1 workstations.station-not-open-in-month']));
it('DX-4: a correction says why', () => {
  expect(codes({ earlier, input: { ...facts.input, reason: '示例' } })).toEqual([]);
  for (const reason of [null, ' ']) expect(codes({ earlier, input: { ...facts.input, reason } })).toEqual(['DX-4 workstations.month-correction-without-reason']);
});
it('HOUSE-3: and corrects something', () => expect(codes({ earlier: { ...earlier, isSame: true }, input: { ...facts.input, reason: '示例' } })).toEqual(['HOUSE-3 workstations.month-unchanged']));

it.each([['2026-02', '2026-02-28'], ['2028-02', '2028-02-29'], ['2026-12', '2026-12-31']])('%s ends on %s', (text, last) => expect(daysOfMonth(month(text))).toEqual({ first: `${text}-01`, last }));
it.each([
  [null, null, 0],
  ['2026-01-05', null, 28],
  ['2026-02-28', null, 1],
  ['2026-03-01', null, 0],
  ['2026-02-10', '2026-02-12', 3],
  ['2026-01-01', '2026-01-31', 0],
])('a station opened on %s and closed on %s was open on %s days of February', (openedOn, closedOn, days) =>
  expect(daysOpenIn(month('2026-02'), { openedOn: openedOn === null ? null : localDate(openedOn), closedOn: closedOn === null ? null : localDate(closedOn) })).toHaveLength(days));
