import { judge, localDate } from '@unionhall/kernel';
import { contractsToRevise, type ReviseWagesFacts, reviseWagesRules } from './revise-wages.rule';

const facts = (wages: [bigint, string][], minimumWage: bigint | null = 210_000n): ReviseWagesFacts => ({
  input: { place: '示例市', from: localDate('2026-07-01') },
  minimumWage: minimumWage === null ? null : { amount: minimumWage },
  multiple: 200,
  contracts: wages.map(([wage, from]) => ({ wage, wageFrom: localDate(from) })),
});
const codes = (...given: Parameters<typeof facts>) => judge(reviseWagesRules, facts(...given)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes every contract that pays something else, more or less [WZ-4]', () => {
  expect(codes([[390_000n, '2026-03-01'], [420_000n, '2026-03-01']])).toEqual([]);
  expect(contractsToRevise(facts([[390_000n, '2026-03-01'], [420_000n, '2026-03-01'], [430_000n, '2026-06-30']])).map(({ wage }) => wage)).toEqual([390_000n, 430_000n]);
});
it('refuses a place without a minimum wage [WZ-4]', () => expect(codes([[390_000n, '2026-03-01']], null)).toEqual(['WZ-4 personnel.minimum-wage-unknown']));
it('refuses to revise what is due already [HOUSE-3]', () => expect(codes([[420_000n, '2026-03-01']])).toEqual(['HOUSE-3 personnel.no-wage-to-revise']));
it('leaves a contract that begins that day as it was signed', () => expect(codes([[390_000n, '2026-07-01']])).toEqual(['HOUSE-3 personnel.no-wage-to-revise']));
