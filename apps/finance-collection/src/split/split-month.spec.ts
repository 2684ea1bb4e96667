import { bureauFile, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { booked, collectionBalances, type FileAnswer, fileAsSeen, preview, startReceiptHouse } from '../test/receipt-house';

interface SplitAnswer extends Answered {
  readonly split: { readonly id: string; readonly receipts: number; readonly amount: string; readonly grassroots: string; readonly upward: string; readonly lines: readonly object[] } | null;
}

let house: TestHouse;
const table = (from: string, grassroots: number) => house.sql('finance-collection', 'INSERT INTO parameter_copy (name, from_day, value, version) VALUES (?, ?, ?, 1)', ['finance-collection.receipt-split', from, JSON.stringify({ grassroots: String(grassroots), upward: String(100 - grassroots) })]);
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await table('2020-01-01', 60);
  await table('2026-02-01', 35.5);
});
afterAll(() => house.stop());

const split = (bookedIn = '2026-03') => act<SplitAnswer>(house, people.accountant, 'SplitMonth', { bookedIn, idempotencyKey: newKey() });
const open = (code: string, collectionUse: string) => act(house, people.accountant, 'OpenLedgerAccount', { code, name: code, balanceLimit: 'NONE', collectionUse, idempotencyKey: code });

it('splitMonth divides each receipt by the table of its period, to the fen, and each once', async () => {
  expect(codesOf(await split())).toEqual(['HOUSE-3 finance-collection.nothing-to-split']);
  const back = freshRow({ period: '2026-01', amount: '0.99' });
  await booked(house, bureauFile([back, ...Array.from({ length: 9 }, () => freshRow({ period: '2026-01', amount: '0.03' })), freshRow({ period: '2026-02', amount: '0.03' })]));
  const file = await booked(house, bureauFile([{ ...back, amount: '-0.99' }, freshRow({ period: '2026-01', category: '建会筹备金', amount: '10.01' })]));
  await preview(house, bureauFile([freshRow()]));
  expect(codesOf(await split())).toEqual(Array(3).fill('HOUSE-2 finance-collection.part-account-missing'));
  for (const [code, use] of [['2301', 'GRASSROOTS'], ['2302', 'UPWARD'], ['2303', 'HELD']]) await open(code!, use!);

  const answers = await Promise.all([1, 2, 3, 4].map(() => split()));
  const [done] = answers.filter((answer) => answer.split);
  expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 finance-collection.nothing-to-split'));
  // Nine times 0.03 at 60 %: 0.02 and 0.01 each, where the sum of 0.27 would give 0.17 and 0.10; then 0.03 at 35.5 %.
  expect(done!.split).toMatchObject({ receipts: 13, amount: '10.31', grassroots: '6.20', upward: '4.11' });
  expect(await collectionBalances(house)).toMatchObject({ dues: 0, 'preparation-fund': 0, grassroots: -19, held: -601, upward: -411, collected: 1031 });
  const { duesReceipts } = await house.data<{ duesReceipts: { edges: { node: { amount: string; period: string; parts: { grassroots: string; upward: string } } }[] } }>('finance-collection', people.accountant, operation('DuesReceiptParts'), { first: 100 });
  const parts = duesReceipts.edges.map(({ node }) => [Math.round(Number(node.amount) * 100), Math.round(Number(node.parts.grassroots) * 100), Math.round(Number(node.parts.upward) * 100)] as const);
  expect(parts.filter(([amount, grassroots, upward]) => amount !== grassroots + upward)).toEqual([]);
  expect(parts.reduce((sum, [, grassroots]) => sum + grassroots, 0)).toBe(620);
  expect(codesOf(await act<FileAnswer>(house, people.accountant, 'VoidReceiptFile', { ...fileAsSeen(file), reason: '示例' }))).toEqual(['CP-2 finance-collection.receipt-file-split']);
  await expect(house.sql('finance-collection', 'UPDATE receipt_split_line SET grassroots = 1')).rejects.toThrow('append-only');
  await expect(enterTwice(house, 'receipt_split_line')).rejects.toThrow('divided_once');
});

it('splitMonth refuses what is of a period before the first table, and divides it once there is one', async () => {
  house.now = new Date('2026-04-10T02:00:00Z');
  await booked(house, bureauFile([freshRow({ period: '2019-12', amount: '1.00' }), freshRow({ period: '2026-01', amount: '1.00' })]));
  const refused = await split('2026-04');
  expect(refused).toMatchObject({ split: null, refusals: [{ clause: { id: 'CP-2' }, code: 'finance-collection.period-without-split', message: '所属期2019-12早于首个分成比例的启用日期，无法分成。' }] });
  await table('2019-01-01', 50);
  expect((await split('2026-04')).split).toMatchObject({ amount: '2.00', grassroots: '1.10', upward: '0.90' });
});

it('splitMonth divides nothing of a file that was voided', async () => {
  const file = await booked(house, bureauFile([freshRow({ period: '2026-01' })]));
  expect(codesOf(await act<FileAnswer>(house, people.otherAccountant, 'VoidReceiptFile', { ...fileAsSeen(file), reason: '示例误报' }))).toEqual([]);
  expect(codesOf(await split('2026-04'))).toEqual(['HOUSE-3 finance-collection.nothing-to-split']);
});

it('splitMonth lists what was split, with as many statements for ten as for one, and is not for an officer', async () => {
  const counts = [];
  for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('ReceiptSplits'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
  const { errors } = await house.send('finance-collection', people.officer, operation('SplitMonth'), { input: { bookedIn: '2026-03', idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
