import { bureauFile, creditCodeOf, freshRow, operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { booked, employerIds, startReceiptHouse } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse(1);
});
afterAll(() => house.stop());

it('unmatchReceipt undoes a match once, and a stale page is told', async () => {
  await booked(house, bureauFile([freshRow({ creditCode: creditCodeOf(77) })]));
  const [receipt] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM dues_receipt');
  const [employerId] = await employerIds(house);
  const { match } = await act<Answered & { match: { id: string } }>(house, people.officer, 'MatchReceipt', { receiptId: receipt!.id, employerId, reason: '示例', idempotencyKey: newKey() });
  const undo = (expectedVersion: number) => ({ matchId: match.id, expectedVersion, idempotencyKey: newKey() });
  expect((await house.send('finance-collection', people.officer, operation('UnmatchReceipt'), { input: undo(2) })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(codesOf(await act(house, people.officer, 'UnmatchReceipt', undo(1)))).toEqual([]);
  expect(codesOf(await act(house, people.officer, 'UnmatchReceipt', undo(2)))).toEqual(['HOUSE-3 finance-collection.match-undone']);
  expect((await house.send('finance-collection', people.cashier, operation('UnmatchReceipt'), { input: undo(2) })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
