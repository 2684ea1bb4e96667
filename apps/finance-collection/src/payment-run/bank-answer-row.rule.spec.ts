import { AUTHORISER, EXECUTOR, paymentFacts, REQUESTER } from '../test/payment-facts';
import { type BankAnswerRowFacts, contentOfBankRow, refusalsOfBankRow, refusalsOfSettlement } from './bank-answer-row.rule';

const CELLS = ['order', '成功', '100.00', 'line-1', ''];
const facts: BankAnswerRowFacts = { line: 2, cells: CELLS, earlierLine: null, isOfRun: true };
const codes = (changes: Partial<BankAnswerRowFacts>) => refusalsOfBankRow({ ...facts, ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path.at(-1)!}`);
const cell = (index: number, text: string) => codes({ cells: CELLS.with(index, text) });

it('takes what was paid and what came back', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ cells: ['order', ' 退汇 ', '100', 'line-1', '账号不存在'] })).toEqual([]);
});
it.each([
  [0, '', 'payment-order'],
  [1, '失败', 'result'],
  [1, '退汇', 'reason'],
  [2, '-1.00', 'amount'],
  [2, '1.001', 'amount'],
  [3, '', 'reference'],
  [3, 'x'.repeat(101), 'reference'],
  [4, '长'.repeat(501), 'reason'],
])('HOUSE-4: refuses column %d as %j', (index, text, column) => expect(cell(index, text)).toEqual([`HOUSE-4 finance-collection.bank-cell-malformed ${column}`]));
it('HOUSE-3: once for an order', () => expect(codes({ earlierLine: 2, line: 3 })).toEqual(['HOUSE-3 finance-collection.bank-row-repeated payment-order']));
it('HOUSE-2: for what the run paid', () => expect(codes({ isOfRun: false })).toEqual(['HOUSE-2 finance-collection.order-of-no-run payment-order']));
it('reads what a row says', () => expect(contentOfBankRow(CELLS)).toEqual({ paymentOrderId: 'order', result: 'confirmed', bankAmount: 10_000n, bankReference: 'line-1', reason: '' }));

it.each(['confirmed', 'returned'] as const)('enters what was %s as the act on one order would, for every reason of it', (result) => {
  const settle = (changes: object) => refusalsOfSettlement(2, result, { ...paymentFacts('executed'), ...changes }).map(({ clause, code, path }) => `${clause} ${code} ${path[1]!}`);
  expect(settle({})).toEqual([]);
  for (const personId of [REQUESTER, AUTHORISER, EXECUTOR, 'proposer']) expect(settle({ personId })).toHaveLength(1);
  expect(settle({ referenceIsUsed: true })).toEqual(['HOUSE-3 finance-collection.bank-reference-used 2']);
  expect(settle({ input: { ...paymentFacts('executed').input, bankAmount: 1n } })).toEqual(['HOUSE-4 finance-collection.bank-amount-differs 2']);
  expect(settle({ order: { ...paymentFacts('executed').order, state: 'confirmed' } })).toEqual(['HOUSE-1 finance-collection.payment-order-state 2']);
});
