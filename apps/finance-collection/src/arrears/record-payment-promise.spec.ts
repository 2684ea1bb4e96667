import type { TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { assess, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await tellDuesRate(house);
  [id] = (await employerIds(house)) as [string];
});
afterAll(() => house.stop());

const promise = (amount: string) => act<Answered & { promise: object | null }>(house, people.officer, 'RecordPaymentPromise', { employerId: id, amount, promisedFor: '2026-03-20', promisedBy: '示甲', idempotencyKey: newKey() });

it('recordPaymentPromise enters what a unit in arrears promises, and no more than it lacks', async () => {
  // The month that runs is not in arrears yet.
  await assess(house, '2026-03', [id]);
  expect(codesOf(await promise('1.00'))).toEqual(['BH-1 finance-collection.nothing-in-arrears']);
  await assess(house, '2026-02', [id]);
  expect(codesOf(await promise('200.01'))).toEqual(['BH-1 finance-collection.promise-over-arrears']);
  expect(await promise('200.00')).toMatchObject({ refusals: [], promise: { amount: '200.00', promisedFor: '2026-03-20', promisedBy: '示甲', employer: { name: '示例单位1' } } });
});
