import { bureauFile, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { enterTwice } from '../test/enter-twice';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { assess, booked, commit, employerIds, type FileAnswer, fileAsSeen, openParts, preview, splitMonth, startReceiptHouse, tellDuesRate, type ToldFile } from '../test/receipt-house';

interface MonthAnswer extends Answered {
  readonly collectionMonth: { readonly id: string; readonly version: number; readonly receipts: number; readonly amount: string } | null;
}

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await openParts(house);
  await tellDuesRate(house);
  ids = await employerIds(house);
});
afterAll(() => house.stop());

const close = (month: string) => act<MonthAnswer>(house, people.accountant, 'CloseCollectionMonth', { month, idempotencyKey: newKey() });
const CLOSED = 'HOUSE-1 finance-collection.collection-month-closed';
const paidIn = (month: string, changes: object = {}) => freshRow({ paidOn: `${month}-05`, period: '2026-01', ...changes });

it('closeCollectionMonth closes a month that is over, booked and divided, once; nothing of it is booked, voided, split or assessed after', async () => {
  const file = await booked(house, bureauFile([paidIn('2026-02'), paidIn('2026-02')]));
  const late = await preview(house, bureauFile([paidIn('2026-02'), paidIn('2026-03')]), '补录.csv');
  const first = await close('2026-02');
  expect(codesOf(first)).toEqual(['CP-2 finance-collection.collection-month-undivided', 'BH-1 finance-collection.collection-month-file-waits']);
  expect(first.refusals[1]!.facts).toContainEqual({ name: 'files', value: '补录.csv' });
  await splitMonth(house);
  await act(house, people.accountant, 'DiscardReceiptFile', fileAsSeen(late));
  expect(codesOf(await close('2026-03'))).toContain('HOUSE-5 finance-collection.collection-month-not-over');
  const answers = await Promise.all([1, 2, 3].map(() => close('2026-02')));
  expect(answers.flatMap(codesOf)).toEqual(Array(2).fill('HOUSE-3 finance-collection.collection-month-closed'));
  expect(answers.find((answer) => answer.collectionMonth)!.collectionMonth).toMatchObject({ month: '2026-02', state: 'CLOSED', receipts: 2, amount: '400.00' });
  await expect(enterTwice(house, 'collection_month')).rejects.toThrow('closed_once');

  const another = await preview(house, bureauFile([paidIn('2026-02'), paidIn('2026-03')]));
  expect(codesOf(await commit(house, another))).toEqual([CLOSED]);
  expect((await commit(house, await preview(house, bureauFile([paidIn('2026-03')])))).receiptFile).toMatchObject({ state: 'BOOKED' });
  expect(codesOf(await assess(house, '2026-02', ids))).toEqual([CLOSED]);
  expect(codesOf(await assess(house, '2026-01', ids))).toEqual([]);
  expect(codesOf(await splitMonth(house, '2026-02'))).toContain(CLOSED);
  expect(codesOf(await act<FileAnswer>(house, people.accountant, 'VoidReceiptFile', { ...fileAsSeen(file as ToldFile), reason: '示例' }))).toEqual(['CP-2 finance-collection.receipt-file-split', CLOSED]);
});

it('of a closing and a booking at once, one sees the other', async () => {
  await act(house, people.accountant, 'DiscardReceiptFile', fileAsSeen((await preview(house, bureauFile([paidIn('2026-01')]))) as ToldFile));
  const file = await preview(house, bureauFile([paidIn('2025-12')]));
  const [closed, committed] = await Promise.all([close('2025-12'), commit(house, file)]);
  expect([codesOf(closed).length > 0, codesOf(committed).length > 0].filter(Boolean)).toHaveLength(1);
  // Who of two comes first is chance, so that a closing holds the account of what is collected is seen in what it asks.
  const asked = await house.statements(() => close('2025-11'));
  expect(asked.filter((sql) => sql.includes("collection_use = 'collected'") && sql.endsWith('FOR UPDATE'))).toHaveLength(1);
});

it('lists closings with as many statements for ten as for one, and is not for an officer', async () => {
  const counts = [];
  for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('CollectionMonths'), { first }))).length);
  expect(counts[0]).toBe(counts[1]);
  const { errors } = await house.send('finance-collection', people.officer, operation('CloseCollectionMonth'), { input: { month: '2026-01', idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
