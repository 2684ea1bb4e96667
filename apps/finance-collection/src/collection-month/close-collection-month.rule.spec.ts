import { judge, localDate, month } from '@unionhall/kernel';
import { type CloseCollectionMonthFacts, closeCollectionMonthRules } from './close-collection-month.rule';
import { monthsAreOpen } from './month-is-open.rule';

const facts: CloseCollectionMonthFacts = { input: { month: month('2026-02') }, today: localDate('2026-03-01'), closed: null, undivided: [], waiting: [] };
const codes = (changes: Partial<CloseCollectionMonthFacts>) => judge(closeCollectionMonthRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('closes a month on the day after its last', () => expect(codes({})).toEqual([]));
it('HOUSE-5: not on its last', () => expect(codes({ today: localDate('2026-02-28') })).toEqual(['HOUSE-5 finance-collection.collection-month-not-over']));
it('HOUSE-3: not twice', () => expect(codes({ closed: { closedOn: localDate('2026-03-01') } })).toEqual(['HOUSE-3 finance-collection.collection-month-closed']));
it('CP-2: not before everything is divided', () => expect(codes({ undivided: ['二月.csv'] })).toEqual(['CP-2 finance-collection.collection-month-undivided']));
it('BH-1: not while a file of it waits', () => expect(codes({ waiting: ['二月.csv'] })).toEqual(['BH-1 finance-collection.collection-month-file-waits']));

it('HOUSE-1: each month that is closed stands in the way of what would change it', () => {
  const said = (months: string[]) => judge([monthsAreOpen('period')], { closedMonths: months.map((each) => ({ month: month(each), closedOn: localDate('2026-03-01') })) }).refusals;
  expect(said([])).toEqual([]);
  expect(said(['2026-01', '2026-02'])).toMatchObject([
    { clause: 'HOUSE-1', code: 'finance-collection.collection-month-closed', path: ['period'], facts: { month: '2026-01' } },
    { facts: { month: '2026-02' }, remedy: 'have-the-month-reopened' },
  ]);
});
