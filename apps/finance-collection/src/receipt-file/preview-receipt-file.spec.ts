import { leafHash, verifyInclusion } from '@unionhall/database';
import { bureauFile, type BureauRow, creditCodeOf, freshRow as fresh, operation, type TestHouse, trailerOf } from '@unionhall/testing';
import { act, codesOf, newKey, people } from '../test/payment-house';
import { booked, commit, type FileAnswer, otherRows, preview, receiptsWhere, startReceiptHouse, taxOfficer, upload } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse();
});
afterAll(() => house.stop());

const receipts = (where: string, parameters: unknown[]) => receiptsWhere(house, where, parameters);

describe('previewReceiptFile', () => {
  it('tells every row’s fate, and the reason for each cell', async () => {
    const standing = fresh();
    await booked(house, bureauFile([standing]), '一月.csv');
    const rows = [
      fresh(),
      fresh({ creditCode: creditCodeOf(99) }),
      standing,
      { ...standing, amount: '200.01' },
      fresh({ branch: '99999', period: '2026-13', amount: '1,234.50', category: '捐款' }),
      fresh({ category: '建会筹备金' }),
    ];
    const file = await preview(house, bureauFile(rows.map((row) => (row.amount.includes(',') ? { ...row, amount: `"${row.amount}"` } : row)), '合计,6,9999.00'));
    expect(file).toMatchObject({ state: 'PREVIEWED', rowCount: 6, receiptCount: 3, unmatchedCount: 1, sameCount: 1, changedCount: 1, refusedCount: 1, receiptSum: '600.00', statedSum: '9999.00', refusals: [] });
    expect(await otherRows(house, file)).toMatchObject([
      { line: 4, fate: 'SAME', refusals: [], standing: { receiptFile: { name: '一月.csv' } } },
      { line: 5, fate: 'CHANGED', refusals: [{ code: 'finance-collection.receipt-changed', message: expect.stringMatching(/“一月\.csv”第2行，200\.00元/) as string }] },
      {
        line: 6,
        fate: 'REFUSED',
        cells: expect.arrayContaining(['1,234.50']) as string[],
        refusals: [
          { code: 'finance-collection.receipt-cell-malformed', path: ['rows', '6', 'period'] },
          { code: 'finance-collection.receipt-cell-malformed', path: ['rows', '6', 'category'] },
          { code: 'finance-collection.receipt-cell-malformed', path: ['rows', '6', 'amount'] },
          { code: 'finance-collection.receipt-branch-unknown', path: ['rows', '6', 'tax-branch'] },
        ],
      },
    ]);
    expect(await receipts('document = ?', [rows[0]!.document])).toMatchObject([{ state: 'previewed' }]);
  });

  it.each<[string, (rows: readonly BureauRow[]) => string, RegExp]>([
    ['a count that is wrong', (rows) => bureauFile(rows, '合计,3,400.00'), /合计为3笔，文件中有2笔/],
    ['a sum that is wrong', (rows) => bureauFile(rows, '合计,2,400.01'), /合计为400\.01元，各行相加为400\.00元/],
    ['no trailer', (rows) => bureauFile(rows, ''), /第3行之后没有/],
    ['a row after the trailer', (rows) => `${bureauFile(rows)}${bureauFile(rows).split('\n')[1]}\n`, /第5行仍有内容/],
    ['another head', (rows) => bureauFile(rows).replace('税票号码', '票号'), /第1行应为表头/],
    ['no row', () => bureauFile([]), /没有一笔缴款/],
    ['quotes that do not match', (rows) => bureauFile(rows).replace('示例单位1', '示例"单位1'), /引号不成对/],
  ])('refuses the whole file for %s, and leaves nothing of it', async (_what, content, reason) => {
    const rows = [fresh(), fresh()];
    const file = await preview(house, content(rows));
    expect(file).toMatchObject({ state: 'REFUSED', refusals: [{ message: expect.stringMatching(reason) as string }] });
    expect(await receipts('document IN (?)', [rows.map(({ document }) => document)])).toEqual([]);
    expect(codesOf(await commit(house, file))).toEqual(expect.arrayContaining(['HOUSE-1 finance-collection.receipt-file-state']));
  });

  it('reads GB18030, with the mark or without one UTF-8, and a file nobody uploaded not at all', async () => {
    const gb = Buffer.from('cbb0c6b1bac5c2eb2cb7d6bed6b4fac2eb2ccdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb2cbdc9b7d1b5a5cebb2ccbf9caf4c6da2cd5f7cad5cfeec4bf2cbcc6b7d1d2c0bedd2cbdf0b6ee2cbdc9bfeec8d5c6da0a', 'hex');
    expect(new TextDecoder('gb18030').decode(gb)).toContain('税票号码');
    const { document, branch, creditCode } = fresh();
    const body = Buffer.concat([gb, Buffer.from(`${document},${branch},${creditCode},`), Buffer.from('cabec0fd', 'hex'), Buffer.from(',2026-02,'), Buffer.from('b9a4bbe1beadb7d1', 'hex'), Buffer.from(',10000.00,200.00,2026-03-05\n'), Buffer.from('bacfbcc6', 'hex'), Buffer.from(',1,200.00\n')]);
    expect(await preview(house, body)).toMatchObject({ state: 'PREVIEWED', receiptCount: 1 });
    expect(await preview(house, `\uFEFF${bureauFile([fresh()])}`)).toMatchObject({ state: 'PREVIEWED', receiptCount: 1 });
    expect(codesOf(await act<FileAnswer>(house, people.accountant, 'PreviewReceiptFile', { sha256: 'f'.repeat(64), name: '无' }))).toEqual(['HOUSE-2 finance-collection.receipt-file-not-kept']);
  });

  it('is for those who handle the money, and read by the bureau’s own officers', async () => {
    const file = await preview(house, bureauFile([fresh()]));
    const { errors } = await house.send('finance-collection', taxOfficer, operation('PreviewReceiptFile'), { input: { sha256: file.sha256, name: 'x' } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await house.data<{ receiptFiles: { totalCount: number } }>('finance-collection', taxOfficer, operation('ReceiptFiles'), { filter: { sha256: file.sha256 } })).receiptFiles.totalCount).toBe(1);
    expect((await house.send('finance-collection', people.worker, operation('ReceiptFiles'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('duesReceiptProof', () => {
  it('convinces whoever has the file that a receipt is a row of it', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => fresh(index === 2 ? { amount: '200' } : index === 4 ? { period: 'x' } : {}));
    const file = await booked(house, bureauFile(rows, trailerOf(rows)));
    const { duesReceipts } = await house.data<{ duesReceipts: { edges: { node: { id: string; rowNumber: number } }[] } }>('finance-collection', people.accountant, operation('DuesReceipts'), { filter: { receiptFileId: file.id } });
    expect(duesReceipts.edges.map(({ node }) => node.rowNumber)).toEqual([0, 1, 2, 3, 5, 6]);
    for (const { node } of duesReceipts.edges) {
      const { duesReceiptProof: proof } = await house.data<{ duesReceiptProof: { root: string; rows: number; index: number; row: string; path: string[] } }>('finance-collection', people.accountant, operation('DuesReceiptProofById'), { receiptId: node.id });
      expect(JSON.parse(proof.row)).toEqual(bureauFile(rows).split('\n')[node.rowNumber + 1]!.split(','));
      const path = proof.path.map((hash) => Buffer.from(hash, 'hex'));
      expect(proof.root).toBe(file.root);
      expect(verifyInclusion(leafHash(Buffer.from(proof.row)), proof.index, proof.rows, path, Buffer.from(proof.root, 'hex'))).toBe(true);
      expect(verifyInclusion(leafHash(Buffer.from(proof.row.replace('200', '201'))), proof.index, proof.rows, path, Buffer.from(proof.root, 'hex'))).toBe(false);
    }
  });
});

describe('receiptFiles', () => {
  it('takes as many statements for ten as for one', async () => {
    const counts = [];
    for (const first of [1, 10]) counts.push((await house.statements(() => house.data('finance-collection', people.accountant, operation('ReceiptFiles'), { first }))).length);
    expect(counts[0]).toBe(counts[1]);
  });

  it('shows a reading in the background, found again by the file', async () => {
    const { receiptFile } = await act<FileAnswer>(house, people.accountant, 'PreviewReceiptFile', { sha256: await upload(house, bureauFile([fresh()])), name: '进度.csv', idempotencyKey: newKey() });
    const job = async () => (await house.data<{ receiptImportJob: object }>('finance-collection', people.accountant, operation('ReceiptImportJobById'), { id: receiptFile!.id })).receiptImportJob;
    await house.settle();
    expect(await job()).toMatchObject({ state: 'DONE', rowsDone: 1, bytesDone: expect.any(Number) as number });
  });
});
