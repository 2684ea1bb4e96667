import type { TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/payment-house';
import { accountOf, assess, employerIds, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await startReceiptHouse(1);
  await tellDuesRate(house);
  [id] = (await employerIds(house)) as [string];
});
afterAll(() => house.stop());

const exempt = (firstPeriod: string, lastPeriod = firstPeriod) =>
  act<Answered & { exemption: object | null }>(house, people.officer, 'ExemptFromDues', { employerId: id, firstPeriod, lastPeriod, document: '减免文件', documentSha256: 'a'.repeat(64), reason: '受灾停产' });

it('exemptFromDues frees a unit of what was and of what will be assessed of these months, once', async () => {
  await assess(house, '2025-12', [id]);
  await assess(house, '2026-01', [id]);
  expect(await exempt('2026-01', '2026-02')).toMatchObject({ refusals: [], exemption: { firstPeriod: '2026-01', lastPeriod: '2026-02', employer: { name: '示例单位1' } } });
  expect((await assess(house, '2026-02', [id])).batch!.items[0]!.assessment).toMatchObject({ amount: '200.00', exemption: { document: '减免文件' } });
  expect(await accountOf(house, id)).toMatchObject({ arrears: '200.00', months: [{ period: '2025-12', owed: '200.00', exempt: false }, { period: '2026-01', owed: '0.00', exempt: true }, { period: '2026-02', owed: '0.00', exempt: true }] });
  expect(codesOf(await exempt('2026-02', '2026-05'))).toEqual(['HOUSE-3 finance-collection.months-exempted']);
  expect(codesOf(await exempt('2026-03'))).toEqual([]);
  await expect(house.sql('finance-collection', "UPDATE dues_exemption SET last_period = '2030-01'")).rejects.toThrow('append-only');
});

it('exemptFromDues lets one of eight free a month', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => exempt('2027-01', '2027-06')));
  expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 finance-collection.months-exempted'));
});
