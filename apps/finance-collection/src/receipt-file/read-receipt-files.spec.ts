import { appendLeaf, rootOf } from '@unionhall/database';
import { bureauFile, bureauRow, cellsOfRow, type TestHouse } from '@unionhall/testing';
import { act, people } from '../test/payment-house';
import { commit, type FileAnswer, fileNow, preview, receiptsWhere, startReceiptHouse, upload } from '../test/receipt-house';
import { leafOf } from './judge-rows';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse(1);
});
afterAll(() => house.stop());

/** A file of several batches. */
const rowsOf = (name: string, count = 2_100) => Array.from({ length: count }, (_, index) => bureauRow(index % 3, { document: `${name}-${index}` }));
const rowsAt = (name: string) => receiptsWhere(house, 'document LIKE ?', [`${name}-%`]);
/** Makes the database fail at a row, as if the process were killed there; the reading has then stored what came before. */
const killAt = (row: number) =>
  house.sql('finance-collection', `CREATE TRIGGER killed_here BEFORE INSERT ON dues_receipt FOR EACH ROW IF NEW.\`row_number\` = ${row} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'killed'; END IF`);
const goOn = () => house.sql('finance-collection', 'DROP TRIGGER killed_here');

it.each([1_999, 2_050])('goes on after it was killed at row %d, and books every row once', async (row) => {
  const name = `KILL${row}`;
  const rows = rowsOf(name);
  await killAt(row);
  const { receiptFile } = await act<FileAnswer>(house, people.accountant, 'PreviewReceiptFile', { sha256: await upload(house, bureauFile(rows)), name });
  await house.settle();
  expect((await fileNow(house, receiptFile!.id)).state).toBe('READING');
  expect(await rowsAt(name)).toHaveLength(Math.floor(row / 2_000) * 2_000);
  await goOn();
  await house.settle();
  const file = await fileNow(house, receiptFile!.id);
  expect(file).toMatchObject({ state: 'PREVIEWED', rowCount: 2_100, receiptCount: 2_100, sameCount: 0, receiptSum: '420000.00' });
  expect(file.root).toBe(rootOfRows(rows.map(cellsOfRow)));
  expect((await commit(house, file)).receiptFile).toMatchObject({ state: 'BOOKED' });
  expect(new Set((await rowsAt(name)).map(({ document }) => document)).size).toBe(2_100);
}, 60_000);

it('leaves a file that another process is at alone, and takes it up when that one is silent', async () => {
  await killAt(0);
  const { receiptFile } = await act<FileAnswer>(house, people.accountant, 'PreviewReceiptFile', { sha256: await upload(house, bureauFile(rowsOf('LEASE', 2))), name: 'x' });
  await house.settle();
  await house.sql('finance-collection', "UPDATE receipt_import_job SET worker = 'another', leased_until = UTC_TIMESTAMP(3) + INTERVAL 1 HOUR WHERE id = ?", [receiptFile!.id]);
  await goOn();
  await house.settle();
  expect((await fileNow(house, receiptFile!.id)).state).toBe('READING');
  await house.sql('finance-collection', 'UPDATE receipt_import_job SET leased_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?', [receiptFile!.id]);
  await house.settle();
  expect(await fileNow(house, receiptFile!.id)).toMatchObject({ state: 'PREVIEWED', receiptCount: 2 });
});

it('clears away what a refused file had stored, a piece at a time, and lets another file bring it', async () => {
  const rows = rowsOf('CLEAR', 5_001);
  const refused = await preview(house, bureauFile(rows, '合计,1,1.00'));
  expect(refused).toMatchObject({ state: 'REFUSED', rowCount: 5_001 });
  expect(await rowsAt('CLEAR')).toEqual([]);
  expect(await preview(house, bureauFile(rows.slice(0, 2)))).toMatchObject({ state: 'PREVIEWED', receiptCount: 2, sameCount: 0 });
}, 60_000);

function rootOfRows(rows: readonly (readonly string[])[]): string {
  let peaks: readonly Buffer[] = [];
  for (const [index, cells] of rows.entries()) ({ peaks } = appendLeaf(index, peaks, leafOf(cells)));
  return rootOf(peaks).toString('hex');
}
