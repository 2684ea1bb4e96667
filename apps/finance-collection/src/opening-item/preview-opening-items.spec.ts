import { creditCodeOf, operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { startReceiptHouse } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse(1);
});
afterAll(() => house.stop());

const input = (lines: readonly string[], statedSum = '1.00') => ({ contentBase64: Buffer.from(`${['统一社会信用代码,所属期,欠缴金额', ...lines].join('\n')}\n`).toString('base64'), document: '原账结转表', documentSha256: 'a'.repeat(64), statedSum, idempotencyKey: newKey() });

it('previewOpeningItems says of each row what it comes to, and carries nothing over', async () => {
  const lines = [`${creditCodeOf(1)},2025-12,1.00`, `${creditCodeOf(1)},2025-12,2.00`, `${creditCodeOf(9)},2026-03,x`];
  const answer = await act<Answered & { openingItemImport: { id: string } }>(house, people.accountant, 'PreviewOpeningItems', input(lines, '3.00'));
  const found = await house.data<{ openingItemImport: { rows: { line: number; verdict: string; refusals: { code: string }[] }[]; items: object[] } }>('finance-collection', people.accountant, operation('OpeningItemImportById'), { id: answer.openingItemImport.id });
  expect(found.openingItemImport.rows.map(({ line, verdict, refusals }) => [line, verdict, refusals.map(({ code }) => code).join()])).toEqual([
    [2, 'NEW', ''],
    [3, 'REFUSED', 'finance-collection.opening-month-known'],
    [4, 'REFUSED', 'finance-collection.opening-cell-malformed,house.not-registered,finance-collection.opening-month-ahead'],
  ]);
  expect(found.openingItemImport.items).toEqual([]);
});

it('refuses what is no such list, and is not for an officer', async () => {
  expect(codesOf(await act(house, people.accountant, 'PreviewOpeningItems', { ...input([], '0.00'), document: ' ' }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty']);
  expect((await house.send('finance-collection', people.officer, operation('PreviewOpeningItems'), { input: input([]) })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
