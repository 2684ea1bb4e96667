import { bureauFile, creditCodeOf, freshRow as fresh, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/payment-house';
import { booked, collectionBalances, commit, type FileAnswer, otherRows, preview, receiptsWhere, startReceiptHouse } from '../test/receipt-house';

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse();
});
afterAll(() => house.stop());

const receipts = (where: string, parameters: unknown[]) => receiptsWhere(house, where, parameters);

describe('commitReceiptFile', () => {
  it('books a file once: the same file, a renamed one, overlapping rows and two operators at once book nothing twice', async () => {
    const before = await collectionBalances(house);
    const rows = [fresh(), fresh({ category: '建会筹备金', amount: '50.00' })];
    const content = bureauFile(rows);
    const file = await preview(house, content);
    const answers = await Promise.all([commit(house, file, people.accountant), commit(house, file)].map((sent) => sent.catch((error: Error) => error.message)));
    expect(answers.filter((answer) => typeof answer === 'object' && answer.receiptFile)).toHaveLength(1);
    expect(await collectionBalances(house)).toEqual({ ...before, collected: before['collected']! + 25000, dues: before['dues']! - 20000, 'preparation-fund': before['preparation-fund']! - 5000 });

    const renamed = await act<FileAnswer>(house, people.otherAccountant, 'PreviewReceiptFile', { sha256: file.sha256, name: '改名.csv' });
    expect(renamed.receiptFile).toMatchObject({ id: file.id, state: 'BOOKED', name: '代收.csv' });

    const wider = await booked(house, bureauFile([...rows, fresh()]));
    expect(wider).toMatchObject({ receiptCount: 1, sameCount: 2, receiptSum: '200.00' });
    const nothing = await preview(house, bureauFile([rows[1]!, rows[0]!]));
    expect(codesOf(await commit(house, nothing))).toEqual(['HOUSE-3 finance-collection.receipt-file-nothing-new']);
    expect(await collectionBalances(house)).toMatchObject({ collected: before['collected']! + 45000 });
    expect(await receipts('document IN (?)', [rows.map(({ document }) => document)])).toHaveLength(2);
  });

  it('waits for the other file where two previews bring the same rows', async () => {
    const shared = fresh();
    const [first, second] = [await preview(house, bureauFile([shared, fresh()]), '甲.csv'), await preview(house, bureauFile([shared, fresh()]), '乙.csv')];
    expect(second).toMatchObject({ receiptCount: 1, sameCount: 1 });
    const refused = await commit(house, second);
    expect(refused.refusals).toMatchObject([{ code: 'finance-collection.receipt-file-overlaps', message: '有1行与文件“甲.csv”重复，而该文件的状态为“已核对，待入账”。' }]);
    await commit(house, first);
    expect((await commit(house, second)).receiptFile).toMatchObject({ state: 'BOOKED' });
    expect(await receipts('document = ?', [shared.document])).toHaveLength(1);
  });

  it('counts a row twice in one file once', async () => {
    const row = fresh();
    expect(await booked(house, bureauFile([row, row]))).toMatchObject({ rowCount: 2, receiptCount: 1, sameCount: 1, receiptSum: '200.00' });
  });
});

describe('negative rows', () => {
  it('take back a whole receipt once, after which the right one is booked', async () => {
    const row = fresh();
    const back = { ...row, amount: '-200.00', paidOn: '2026-03-08' };
    const before = await collectionBalances(house);
    await booked(house, bureauFile([row]));
    const file = await booked(house, bureauFile([{ ...back, amount: '-199.99' }, back, { ...row, amount: '180.00', paidOn: '2026-03-09' }, { ...back, paidOn: '2026-03-07' }, fresh({ amount: '-1.00' })]));
    expect(file).toMatchObject({ receiptCount: 2, refusedCount: 3, receiptSum: '-20.00' });
    expect((await otherRows(house, file)).map(({ line, refusals }) => [line, refusals[0]!.code])).toEqual([2, 5, 6].map((line) => [line, 'finance-collection.receipt-reverses-nothing']));
    expect(await collectionBalances(house)).toMatchObject({ collected: before['collected']! + 18000, dues: before['dues']! - 18000 });
    // A file that brings all three again brings nothing.
    expect(await preview(house, bureauFile([row, back, { ...row, amount: '180.00', paidOn: '2026-03-09' }]))).toMatchObject({ receiptCount: 0, sameCount: 3 });
  });

  it('post what goes back more than comes in the other way round', async () => {
    const row = fresh();
    await booked(house, bureauFile([row]));
    const before = await collectionBalances(house);
    const file = await preview(house, bureauFile([{ ...row, amount: '-200.00' }]));
    expect(codesOf(await commit(house, file, people.accountant))).toEqual(['CP-5 finance-collection.refund-booked-by-previewer']);
    await commit(house, file);
    expect(await collectionBalances(house)).toMatchObject({ collected: before['collected']! - 20000, dues: before['dues']! + 20000 });
  });
});

describe('control accounts', () => {
  it('are those of the payer’s union, or of the nearest above that has one', async () => {
    const union = async (name: string, kind: string, parentId: string | null) =>
      (await act<Answered & { tradeUnion: { id: string } }>(house, people.officer, 'RegisterTradeUnion', { name, kind, parentId, formedOn: '2020-01-01' })).tradeUnion.id;
    const head = await union('示例县总工会', 'COUNTY_FEDERATION', null);
    const park = await union('示例园区工会', 'PARK', head);
    const own = await union('示例厂工会', 'GRASSROOTS', park);
    const open = (code: string, tradeUnionId: string) => act<Answered>(house, people.accountant, 'OpenLedgerAccount', { code, name: `示例${code}`, balanceLimit: 'NONE', collectionUse: 'DUES', tradeUnionId, idempotencyKey: code });
    expect(codesOf(await open('2201.01', park))).toEqual([]);
    expect(codesOf(await open('2201.02', park))).toEqual(['HOUSE-3 finance-collection.collection-account-taken']);
    for (const [number, tradeUnionId] of [[51, own], [52, head]] as const) await act(house, people.officer, 'RegisterEmployer', { creditCode: creditCodeOf(number), name: `示例单位${number}`, kind: 'ENTERPRISE', tradeUnionId });

    const rows = [51, 52, 53].map((number) => fresh({ creditCode: creditCodeOf(number), amount: `${number}.00` }));
    const file = await booked(house, bureauFile([...rows, fresh({ creditCode: creditCodeOf(51), amount: '1.00', category: '建会筹备金' })]));
    const posted = await house.sql<{ code: string; amount: string }>('finance-collection', 'SELECT code, amount FROM ledger_transfer JOIN ledger_account ON ledger_account.id = credit_account_id WHERE subject_id = ? ORDER BY code', [file.id]);
    expect(posted).toEqual([{ code: '2201', amount: 10500 }, { code: '2201.01', amount: 5100 }, { code: '2202', amount: 100 }]);
  });
});
