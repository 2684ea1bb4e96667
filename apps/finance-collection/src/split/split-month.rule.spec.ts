import { judge, localDate, month } from '@unionhall/kernel';
import { type SplitMonthFacts, splitMonthRules } from './split-month.rule';

const facts: SplitMonthFacts = { input: { bookedIn: month('2026-03') }, files: [{}], periodsWithoutTable: [], missingAccounts: [], closedMonths: [] };
const codes = (changes: Partial<SplitMonthFacts>) => judge(splitMonthRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('divides one file that was not divided yet', () => expect(codes({})).toEqual([]));
it('HOUSE-3: and nothing twice', () => expect(codes({ files: [] })).toEqual(['HOUSE-3 finance-collection.nothing-to-split']));
it('HOUSE-2: with an account for each part', () => expect(codes({ missingAccounts: ['upward', 'held'] })).toEqual(Array(2).fill('HOUSE-2 finance-collection.part-account-missing')));
it('CP-2: by a table of each period', () => expect(codes({ periodsWithoutTable: [month('2019-11'), month('2019-12')] })).toEqual(Array(2).fill('CP-2 finance-collection.period-without-split')));
it('HOUSE-1: not in a month that is closed', () => expect(codes({ closedMonths: [{ month: month('2026-03'), closedOn: localDate('2026-04-01') }] })).toEqual(['HOUSE-1 finance-collection.collection-month-closed']));
