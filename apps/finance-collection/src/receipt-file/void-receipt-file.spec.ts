import { bureauFile, freshRow as fresh, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/payment-house';
import { booked, collectionBalances, type FileAnswer, fileAsSeen, fileNow, startReceiptHouse, type ToldFile } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse();
});
afterAll(() => house.stop());

const voidFile = (file: ToldFile, reason = '税务机关重发') => act<FileAnswer>(house, people.accountant, 'VoidReceiptFile', { ...fileAsSeen(file), reason });

describe('voidReceiptFile', () => {
  it('takes a file back by reversal, with its reason, and lets it be booked anew', async () => {
    const before = await collectionBalances(house);
    const content = bureauFile([fresh(), fresh()]);
    const file = await booked(house, content);
    expect(codesOf(await voidFile(file, '\u3000'))).toEqual(['HOUSE-4 house.empty']);
    expect((await voidFile(file)).receiptFile).toMatchObject({ state: 'VOIDED' });
    expect(await collectionBalances(house)).toEqual(before);
    const again = await booked(house, content);
    expect(again.id).not.toBe(file.id);
    expect(await collectionBalances(house)).toMatchObject({ collected: before['collected']! + 40000 });
    expect(codesOf(await voidFile(await fileNow(house, file.id)))).toEqual(['HOUSE-1 finance-collection.receipt-file-state']);
  });

  it('keeps a file a later one rests on', async () => {
    const row = fresh();
    const first = await booked(house, bureauFile([row]), '先.csv');
    const second = await booked(house, bureauFile([row, fresh()]), '后.csv');
    const refused = await voidFile(first);
    expect(refused.refusals).toMatchObject([{ code: 'finance-collection.receipt-file-relied-on', message: '文件“后.csv”的1行以此文件的入账为依据，不能单独冲销此文件。' }]);
    await voidFile(second);
    expect((await voidFile(first)).receiptFile).toMatchObject({ state: 'VOIDED' });
  });

  it('is never an edit: the tables themselves refuse one', async () => {
    const row = fresh();
    const file = await booked(house, bureauFile([row]));
    await expect(house.sql('finance-collection', 'UPDATE dues_receipt SET amount = 1 WHERE document = ?', [row.document])).rejects.toThrow('never changed');
    await expect(house.sql('finance-collection', 'DELETE FROM dues_receipt WHERE document = ?', [row.document])).rejects.toThrow('never removed');
    await voidFile(file);
    await expect(house.sql('finance-collection', 'DELETE FROM dues_receipt WHERE document = ?', [row.document])).rejects.toThrow('never removed');
  });
});
