import { judge, localDate } from '@unionhall/kernel';
import { appropriateGrantFundRules } from './appropriate-grant-fund.rule';

const facts = { input: { amount: 1n }, ofDocument: null as { year: number; appropriatedOn: ReturnType<typeof localDate> } | null };
const codes = (change: Partial<typeof facts>) => judge(appropriateGrantFundRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a fen on a new document', () => expect(codes({})).toEqual([]));

it.each([0n, -1n])('HOUSE-4: refuses %d fen', (amount) => expect(codes({ input: { amount } })).toEqual(['HOUSE-4 grants.amount-not-positive']));

it('HOUSE-3: refuses a document that was used', () =>
  expect(codes({ ofDocument: { year: 2026, appropriatedOn: localDate('2026-03-10') } })).toEqual(['HOUSE-3 grants.appropriation-document-used']));
