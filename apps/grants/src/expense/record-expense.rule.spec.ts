import { judge, localDate } from '@unionhall/kernel';
import { recordExpenseRules, type RecordExpenseFacts } from './record-expense.rule';

const facts: RecordExpenseFacts = {
  caller: { roles: ['worker'] },
  personId: 'author',
  today: localDate('2026-03-20'),
  award: { state: 'contracted' },
  application: { applicantId: 'author', title: '示例项目' },
  signedOn: localDate('2026-03-10'),
  input: { category: 'a', purpose: 'training', description: '示例培训', amount: 100_00n, spentOn: localDate('2026-03-15') },
  line: { budget: 500_00n, spent: 400_00n },
  received: 1_000_00n,
  spent: 900_00n,
  ofVoucher: null,
};
const refused = (change: Partial<RecordExpenseFacts>) => judge(recordExpenseRules, { ...facts, ...change }).refusals;
const codes = (change: Partial<RecordExpenseFacts>) => refused(change).map(({ clause, code }) => `${clause} ${code}`);
const input = (change: Partial<RecordExpenseFacts['input']>) => ({ input: { ...facts.input, ...change } });

it('takes an expense that uses up line and money to the fen', () => expect(codes({})).toEqual([]));

it('YZ-9: not before the contract', () => expect(codes({ award: { state: 'granted' }, signedOn: null })).toEqual(['YZ-9 grants.award-at-another-stage']));

it('YZ-9: from the applicant or an officer', () => {
  expect(codes({ personId: 'member' })).toEqual(['YZ-9 grants.expense-by-another']);
  expect(codes({ personId: 'clerk', caller: { roles: ['officer'] } })).toEqual([]);
});

it.each([0n, -1n])('HOUSE-4: not %d fen', (amount) => expect(codes(input({ amount }))).toEqual(['HOUSE-4 grants.amount-not-positive']));

it.each([
  ['2026-03-09', ['HOUSE-5 grants.expense-outside-term']],
  ['2026-03-10', []],
  ['2026-03-20', []],
  ['2026-03-21', ['HOUSE-5 grants.expense-outside-term']],
])('HOUSE-5: of %s, between contract and today', (day, expected) => expect(codes(input({ spentOn: localDate(day) }))).toEqual(expected));

it.each([
  ['a', 'making-of-materials', 'YZ-4 grants.budget-outside-learning'],
  ['b', 'training', 'YZ-5 grants.budget-outside-development'],
  ['c', 'training', 'YZ-6 grants.budget-outside-conversion'],
  ['a', 'other', 'YZ-6 grants.budget-outside-categories'],
] as const)('under %s not for %s', (category, purpose, code) => expect(codes(input({ category, purpose }))).toEqual([code]));

it.each([
  ['a', 'learning-materials'],
  ['a', 'learning-related'],
  ['b', 'development-related'],
  ['c', 'patent-application'],
] as const)('YZ-4 to YZ-6: under %s for %s', (category, purpose) => expect(codes(input({ category, purpose }))).toEqual([]));

it('YZ-9: not a fen over the budget line, and nothing where there is none', () => {
  expect(refused(input({ amount: 100_01n }))).toMatchObject([
    { clause: 'YZ-9', code: 'grants.expense-over-budget-line', facts: { purpose: 'training', budget: '500.00', spent: '400.00', left: '100.00', amount: '100.01' } },
    { clause: 'YZ-9', code: 'grants.expense-over-paid' },
  ]);
  expect(codes({ line: null })).toEqual(['YZ-9 grants.expense-over-budget-line']);
});

it('YZ-9: not a fen over what the bank confirmed', () =>
  expect(refused({ received: 999_99n })).toMatchObject([{ clause: 'YZ-9', code: 'grants.expense-over-paid', facts: { received: '999.99', spent: '900.00', left: '99.99', amount: '100.00' } }]));

it('HOUSE-3: a voucher once', () => expect(codes({ ofVoucher: { recordedOn: localDate('2026-03-12'), amount: 1n } })).toEqual(['HOUSE-3 grants.voucher-used']));

it('says of what stands under the wrong category only that, whatever its line', () => expect(codes({ input: { ...facts.input, category: 'b', amount: 100_01n }, received: 9_000_00n, line: null })).toEqual(['YZ-5 grants.budget-outside-development']));
