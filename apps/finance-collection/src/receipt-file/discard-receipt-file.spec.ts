import { bureauFile, freshRow, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/payment-house';
import { booked, type FileAnswer, fileAsSeen, fileNow, preview, receiptsWhere, startReceiptHouse, type ToldFile } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse();
});
afterAll(() => house.stop());

const discard = (file: ToldFile) => act<FileAnswer>(house, people.accountant, 'DiscardReceiptFile', fileAsSeen(file));

it('discardReceiptFile gives up a preview, so that the same file may be looked at anew', async () => {
  const row = freshRow();
  const content = bureauFile([row, { ...row, amount: '-200.00' }]);
  const file = await preview(house, content);
  expect(file).toMatchObject({ state: 'PREVIEWED', receiptCount: 2 });
  expect((await discard(file)).receiptFile).toMatchObject({ state: 'DISCARDED' });
  await house.settle();
  expect(await receiptsWhere(house, 'document = ?', [row.document])).toEqual([]);
  const again = await preview(house, content);
  expect(again).toMatchObject({ state: 'PREVIEWED', receiptCount: 2 });
  expect(again.id).not.toBe(file.id);
  expect(codesOf(await discard(await fileNow(house, file.id)))).toEqual(['HOUSE-1 finance-collection.receipt-file-state']);
});

it('discardReceiptFile is nothing for a file that is booked', async () => {
  expect(codesOf(await discard(await booked(house, bureauFile([freshRow()]))))).toEqual(['HOUSE-1 finance-collection.receipt-file-state']);
});
