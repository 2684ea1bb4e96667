import { bureauFile, creditCodeOf, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { accountOf, assess, booked, employerIds, preview, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

interface MatchAnswer extends Answered {
  readonly match: { readonly id: string; readonly version: number; readonly why: string } | null;
}

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse(3);
  await tellDuesRate(house);
  ids = await employerIds(house);
  for (const period of ['2026-01', '2026-02']) await assess(house, period, ids);
});
afterAll(() => house.stop());

const receiptOf = async (document: string, back = false) => (await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt WHERE document = ? AND (amount < 0) = ?', [document, back]))[0]!.id;
const match = (receiptId: string, employerId: string, rest: object = {}) => act<MatchAnswer>(house, people.accountant, 'MatchReceipt', { receiptId, employerId, idempotencyKey: newKey(), ...rest });
const unmatch = ({ id, version }: { id: string; version: number }) => act<MatchAnswer>(house, people.accountant, 'UnmatchReceipt', { matchId: id, expectedVersion: version, idempotencyKey: newKey() });
const suggested = async (receiptId: string) =>
  (await house.data<{ suggestReceiptMatches: { why: string; confidenceRatio: number; period: string; amount: string; employer: { id: string } }[] }>('finance-collection', people.accountant, operation('SuggestReceiptMatches'), { receiptId })).suggestReceiptMatches;
const list = async <Root extends string>(name: string, root: Root, variables: Record<string, unknown> = {}) => (await house.data<Record<Root, { totalCount: number; edges: { node: Record<string, string> }[] }>>('finance-collection', people.accountant, operation(name), variables))[root];
/** What the account, the list of arrears and the arrears by age say a unit lacks: one truth. */
const lacks = async (employerId: string) => {
  const { arrears } = await accountOf(house, employerId);
  const inList = (await list('DuesArrears', 'duesArrears', { first: 100 })).edges.find(({ node }) => node.id === employerId)?.node.owed ?? '0.00';
  return [arrears, inList];
};

it('an unknown payer’s receipt is suggested with the reason, taken for a unit, and its again', async () => {
  const row = freshRow({ creditCode: creditCodeOf(77), payer: '示例单位2', period: '2026-02' });
  await booked(house, bureauFile([row]));
  const receiptId = await receiptOf(row.document);
  expect(await suggested(receiptId)).toMatchObject([{ why: 'PRESENT_NAME', confidenceRatio: 0.9, period: '2026-02', amount: '200.00', employer: { id: ids[1] } }]);
  expect(await lacks(ids[1]!)).toEqual(['400.00', '400.00']);
  const first = await match(receiptId, ids[1]!);
  expect(first).toMatchObject({ refusals: [], match: { why: 'PRESENT_NAME', amount: '200.00', period: '2026-02', employer: { name: '示例单位2' } } });
  expect(await lacks(ids[1]!)).toEqual(['200.00', '200.00']);
  expect(codesOf(await match(receiptId, ids[0]!, { reason: '示例' }))).toEqual(['HOUSE-3 finance-collection.receipt-matched']);
  expect(await suggested(receiptId)).toEqual([]);

  // The next receipt under this code is suggested by what was done with the last.
  const next = freshRow({ creditCode: creditCodeOf(77), payer: '别名' });
  await booked(house, bureauFile([next]));
  expect(await suggested(await receiptOf(next.document))).toMatchObject([{ why: 'MATCHED_BEFORE' }]);
  expect(await list('DuesReceipts', 'duesReceipts', { filter: { unmatched: true } })).toMatchObject({ totalCount: 1 });

  expect(codesOf(await unmatch(first.match!))).toEqual([]);
  expect(await lacks(ids[1]!)).toEqual(['400.00', '400.00']);
  expect(codesOf(await match(receiptId, ids[0]!))).toEqual(['HOUSE-4 house.empty']);
  expect(await list('ReceiptMatches', 'receiptMatches', { filter: { employerId: ids[1], holding: true } })).toMatchObject({ totalCount: 0 });
});

it('what one month has too much pays another, by parts and from several receipts, and comes back with what is taken back', async () => {
  const rows = [freshRow({ period: '2026-02', amount: '500.00' }), freshRow({ period: '2026-02', amount: '50.00' })];
  await booked(house, bureauFile(rows));
  const [large, small] = await Promise.all(rows.map(({ document }) => receiptOf(document)));
  expect(await accountOf(house, ids[0]!)).toMatchObject({ arrears: '200.00', leftOver: '350.00' });
  expect(await suggested(small!)).toMatchObject([{ why: 'OPEN_ARREARS', period: '2026-01', amount: '50.00' }]);
  expect(codesOf(await match(small!, ids[0]!, { period: '2026-02' }))).toEqual(['HOUSE-3 finance-collection.match-moves-nothing', 'HOUSE-4 house.empty']);
  await match(small!, ids[0]!, { period: '2026-01' });
  expect(await suggested(large!)).toMatchObject([{ why: 'OPEN_ARREARS', period: '2026-01', amount: '150.00' }]);
  await match(large!, ids[0]!, { period: '2026-01', amount: '150.00' });
  await match(large!, ids[2]!, { period: '2026-01', amount: '100.00', reason: '代下属单位缴纳' });
  expect(await lacks(ids[0]!)).toEqual(['0.00', '0.00']);
  expect(await accountOf(house, ids[0]!)).toMatchObject({ leftOver: '50.00' });
  expect(await lacks(ids[2]!)).toEqual(['300.00', '300.00']);
  expect(codesOf(await match(large!, ids[2]!, { amount: '250.01', reason: '示例' }))).toEqual(['HOUSE-3 finance-collection.receipt-matched']);

  await booked(house, bureauFile([{ ...rows[0]!, amount: '-500.00' }]));
  expect(await lacks(ids[2]!)).toEqual(['400.00', '400.00']);
  expect(await accountOf(house, ids[0]!)).toMatchObject({ arrears: '350.00', leftOver: '0.00' });
  for (const id of [large!, await receiptOf(rows[0]!.document, true)]) expect(codesOf(await match(id, ids[2]!, { amount: '1.00', reason: '示例' }))).toContain('HOUSE-1 finance-collection.receipt-taken-back');
});

it('one of eight gets the whole of it, nobody what is not booked, and the public and the bureau match nothing', async () => {
  const rows = [freshRow({ creditCode: creditCodeOf(78) }), freshRow({ creditCode: creditCodeOf(79) })];
  await booked(house, bureauFile(rows.slice(0, 1)));
  await preview(house, bureauFile(rows.slice(1)));
  const [unknown, previewed] = await Promise.all(rows.map(({ document }) => receiptOf(document)));
  const answers = await Promise.all(Array.from({ length: 8 }, () => match(unknown!, ids[0]!, { reason: '示例' })));
  expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 finance-collection.receipt-matched'));
  expect(codesOf(await match(previewed!, ids[1]!, { reason: '示例' }))).toEqual(['HOUSE-1 finance-collection.receipt-file-state']);
  const input = { receiptId: unknown, employerId: ids[0], idempotencyKey: 'x' };
  expect((await house.send('finance-collection', people.cashier, operation('MatchReceipt'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('lists matches with as many statements for ten as for one', async () => {
  const counts = [];
  for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('ReceiptMatches'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
});
