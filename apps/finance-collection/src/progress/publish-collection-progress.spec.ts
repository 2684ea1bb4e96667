import { publicCaller } from '@unionhall/contracts';
import { bureauFile, bureauRow, operation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, newKey, people } from '../test/payment-house';
import { booked, fileAsSeen, taxOfficer } from '../test/receipt-house';
import { adopt, brokenDown, drafted, startTargetHouse, type TargetHouse, whole } from '../test/target-house';

interface Line {
  readonly side: string;
  readonly tradeUnion: { readonly name: string } | null;
  readonly taxBranch: { readonly name: string } | null;
  readonly target: string;
  readonly monthAmount: string;
  readonly collected: string;
  readonly ratio: number | null;
  readonly place: number | null;
  readonly files: readonly { readonly receipts: number; readonly amount: string; readonly receiptFile: { readonly name: string; readonly sha256: string; readonly root: string } }[];
}
interface Publication {
  readonly id: string;
  readonly number: number;
  readonly reason: string | null;
  readonly monthAmount: string;
  readonly collected: string;
  readonly lines: readonly Line[];
}
type Published = Answered & { readonly progressPublication: Publication | null };

let targets: TargetHouse;
let house: TestHouse;
beforeAll(async () => {
  targets = await startTargetHouse();
  ({ house } = targets);
});
afterAll(() => house.stop());

const publish = (changes: object = {}) => act<Published>(house, people.officer, 'PublishCollectionProgress', { month: '2026-02', idempotencyKey: newKey(), ...changes });
const read = async (id: string, caller = people.officer) => (await house.data<{ progressPublication: Publication }>('finance-collection', caller, operation('ProgressPublicationById'), { id })).progressPublication;
const shown = ({ lines }: Publication) => lines.map(({ tradeUnion, taxBranch, target, monthAmount, collected, ratio, place }) => [tradeUnion?.name ?? taxBranch?.name, target, monthAmount, collected, ratio, place]);
let documents = 0;
const row = (number: number, amount: string, paidOn: string, changes: object = {}) => bureauRow(number, { document: `JD${(documents += 1)}`, amount, base: String(Number(amount) * 50), paidOn, period: '2026-01', ...changes });

describe('publishCollectionProgress', () => {
  it('needs a target, and a month that is over', async () => {
    expect(codesOf(await publish())).toEqual(['BH-7 finance-collection.progress-without-target']);
    await adopt(targets, await whole(targets, '1000.00'));
    expect(codesOf(await publish({ month: '2026-03' }))).toEqual(['BH-7 finance-collection.progress-month-not-over']);
  });

  it('freezes what unions and branches came to, their places, and the files behind each number', async () => {
    await booked(house, bureauFile([row(1, '200.00', '2026-01-15'), row(2, '100.00', '2026-02-10'), row(3, '150.00', '2026-02-11', { branch: '13209020000' }), row(4, '50.00', '2026-02-12')]), '二月.csv');
    await booked(house, bureauFile([row(1, '900.00', '2026-03-01')]), '三月.csv');
    const { progressPublication } = await publish();
    expect(progressPublication).toMatchObject({ number: 1, reason: null, monthAmount: '300.00', collected: '500.00' });
    expect(shown(progressPublication!)).toEqual([
      ['东区总工会', '666.67', '100.00', '300.00', 4_499, 2],
      ['西区总工会', '333.33', '150.00', '150.00', 4_500, 1],
      // Employer 4 nobody has registered: the branch has its money, no union does.
      ['示例第一分局', '500.00', '150.00', '350.00', 7_000, 1],
      ['示例第二分局', '500.00', '150.00', '150.00', 3_000, 2],
    ]);
    const { lines } = await read(progressPublication!.id, taxOfficer);
    const files = lines.find(({ tradeUnion }) => tradeUnion?.name === '东区总工会')!.files;
    expect(files).toEqual([{ receipts: 2, amount: '300.00', receiptFile: expect.objectContaining({ name: '二月.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, root: expect.stringMatching(/^[0-9a-f]{64}$/) as string }) as object }]);
  });

  it('shows a late correction as another publication that says why, and leaves the first as it was', async () => {
    const [first] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM progress_publication');
    const before = await read(first!.id);
    expect(codesOf(await publish({ reason: '示例更正' }))).toEqual(['HOUSE-3 finance-collection.progress-unchanged']);
    await booked(house, bureauFile([row(3, '300.00', '2026-02-20', { branch: '13209020000' })]), '补报.csv');
    const without = await publish();
    expect(without.refusals).toMatchObject([{ message: '2026-02的进度已于2026-03-10公布，再次公布为更正，须说明理由。', remedy: '请填写后重新提交。' }]);
    const { progressPublication } = await publish({ reason: '税务机关补报' });
    expect(progressPublication).toMatchObject({ number: 2, reason: '税务机关补报', monthAmount: '600.00', collected: '800.00' });
    expect(await read(first!.id)).toEqual(before);
  });

  it('takes a voided file out, and lets equals share a place', async () => {
    const file = await booked(house, bureauFile([row(2, '70.00', '2026-01-20')]), '误报.csv');
    const withIt = await publish({ month: '2026-01' });
    expect(withIt.progressPublication).toMatchObject({ monthAmount: '270.00' });
    await act(house, people.otherAccountant, 'VoidReceiptFile', { ...fileAsSeen(file), reason: '示例误报' });
    expect((await publish({ month: '2026-01', reason: '误报文件已作废' })).progressPublication).toMatchObject({ number: 2, monthAmount: '200.00' });
  });

  it('goes by the target that is adopted when it is published, and is published once by two who click at once', async () => {
    await adopt(targets, await brokenDown(targets, await brokenDown(targets, await drafted(targets, '100.00'), { basis: 'EQUAL' }), { side: 'TAX_BRANCH', basis: 'EQUAL' }));
    const answers = await Promise.all([publish({ reason: '目标调整' }), publish({ reason: '目标调整' })]);
    expect(answers.map(({ progressPublication }) => progressPublication?.number ?? null).filter((number) => number !== null)).toEqual([3]);
    expect(answers.flatMap(codesOf)).toEqual(['HOUSE-3 finance-collection.progress-unchanged']);
  });

  it.each([
    ['an accountant', people.accountant, 'FORBIDDEN'],
    ['a tax officer', taxOfficer, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) =>
    expect((await house.send('finance-collection', caller, operation('PublishCollectionProgress'), { input: { month: '2026-02', idempotencyKey: newKey() } })).errors).toMatchObject([{ extensions: { code } }]));

  it('is kept by the database itself', async () => {
    for (const table of ['progress_publication', 'progress_line', 'progress_line_file']) {
      await expect(house.sql('finance-collection', `DELETE FROM ${table}`)).rejects.toThrow('append-only');
    }
  });
});

it('lists publications with their lines, as many statements for all as for one', async () => {
  const list = (first: number) => house.data<{ progressPublications: { totalCount: number } }>('finance-collection', people.worker, operation('ProgressPublications'), { first, filter: { year: 2026 } });
  expect((await list(20)).progressPublications.totalCount).toBe(5);
  expect((await house.statements(() => list(20))).length).toBe((await house.statements(() => list(1))).length);
});

describe('collectionPace', () => {
  interface Pace {
    readonly target: string;
    readonly collected: string;
    readonly lastYear: string;
    readonly expected: string | null;
    readonly ahead: string | null;
    readonly forecast: string | null;
    readonly payers: number;
    readonly payersMissing: number;
    readonly tradeUnion?: { readonly name: string } | null;
    readonly taxBranch?: { readonly name: string } | null;
  }
  const pace = async (month: string) => (await house.data<{ collectionPace: { whole: Pace; lines: Pace[] } | null }>('finance-collection', taxOfficer, operation('CollectionPace'), { month })).collectionPace;

  it('holds the year against the same months of past years, in money and in payers', async () => {
    await booked(house, bureauFile([
      row(1, '40.00', '2025-02-10', { period: '2025-01' }),
      row(3, '60.00', '2025-09-10', { period: '2025-08', branch: '13209020000' }),
      row(2, '100.00', '2023-01-10', { period: '2022-12' }),
      row(3, '200.00', '2023-12-10', { period: '2023-11', branch: '13209020000' }),
    ]), '往年.csv');
    const { whole: all, lines } = (await pace('2026-02'))!;
    // By February past years had 140 of 400 in: 35 % of the target of 100.00 is 35.00, and 800.00 make 2,285.71 a year.
    expect(all).toEqual({ target: '100.00', collected: '800.00', lastYear: '40.00', expected: '35.00', ahead: '765.00', forecast: '2285.71', payers: 3, payersMissing: 0 });
    const line = (name: string) => lines.find(({ tradeUnion, taxBranch }) => (tradeUnion ?? taxBranch)?.name === name);
    expect(line('东区总工会')).toMatchObject({ target: '50.00', collected: '300.00', lastYear: '40.00', expected: '17.50', payers: 2, payersMissing: 0 });
    expect(line('示例第二分局')).toMatchObject({ collected: '450.00', lastYear: '0.00', payers: 1 });
  });

  it('counts who had paid for the same months of the year before, and has not', async () => {
    await booked(house, bureauFile([row(2, '10.00', '2025-04-10', { period: '2025-01' })]), '去年四月.csv');
    const missing = async (month: string) => (await pace(month))!.whole.payersMissing;
    await house.sql('finance-collection', "UPDATE receipt_file_account SET period = '2026-03' WHERE employer_id = (SELECT id FROM employer WHERE name = '示例单位2') AND period = '2026-01'");
    expect([await missing('2026-02'), await missing('2026-03')]).toEqual([1, 0]);
  });

  it('is empty for a year without a target', async () => expect(await pace('2027-01')).toBeNull());
});

describe('progressDifferences', () => {
  const differences = async (publicationId: string, of: string, comparedWithId: string | null = null) =>
    (await house.data<{ progressDifferences: { cause: string; on: string | null; published: string; comparedWith: string; difference: string; receiptFile: { name: string } }[] | null }>('finance-collection', taxOfficer, operation('ProgressDifferences'), { publicationId, comparedWithId, of })).progressDifferences;
  const publications = () => house.sql<{ id: string; month: string; number: number }>('finance-collection', 'SELECT id, month, number FROM progress_publication ORDER BY month, number');

  it('says which files, why and since when', async () => {
    const [january, , first, second] = await publications();
    const [east, branch] = [targets.unions['东区总工会']!, targets.branches['示例第二分局']!];
    expect(await differences(january!.id, east)).toEqual([{ cause: 'VOIDED', on: '2026-03-10', published: '70.00', comparedWith: '0.00', difference: '-70.00', receiptFile: expect.objectContaining({ name: '误报.csv' }) as object }]);
    const later = [{ cause: 'BOOKED_LATER', on: '2026-03-10', published: '0.00', comparedWith: '300.00', difference: '300.00', receiptFile: expect.objectContaining({ name: '补报.csv' }) as object }];
    expect(await differences(first!.id, branch, second!.id)).toEqual(later);
    expect(await differences(first!.id, branch)).toEqual(later);
    expect(await differences(second!.id, branch)).toEqual([]);
    expect(await differences(east, branch)).toBeNull();
  });

  it('says where units moved', async () => {
    const [, , , second] = await publications();
    await house.sql('finance-collection', 'UPDATE trade_union SET parent_id = ? WHERE id = ?', [targets.unions['西区总工会']!, targets.unions['东区某厂工会']!]);
    expect(await differences(second!.id, targets.unions['东区总工会']!)).toMatchObject([{ cause: 'UNITS_MOVED', on: null, published: '300.00', comparedWith: '100.00' }]);
    await house.sql('finance-collection', 'UPDATE trade_union SET parent_id = ? WHERE id = ?', [targets.unions['东区总工会']!, targets.unions['东区某厂工会']!]);
  });
});

it('is found by verify when a share, or a number that was published, is changed in the database', async () => {
  const violations = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => invariant === 'I4').flatMap(({ violations: found }) => found.map(({ table, problem }) => `${table}: ${problem}`));
  expect(await violations()).toEqual([]);
  await house.sql('finance-collection', 'DROP TRIGGER target_share_update_of_draft');
  await house.sql('finance-collection', 'DROP TRIGGER progress_line_no_update');
  await house.sql('finance-collection', "UPDATE collection_target_share SET amount = amount + 1, reason = '示例' LIMIT 1");
  await house.sql('finance-collection', 'UPDATE progress_line SET collected = collected + 1 LIMIT 1');
  expect(await violations()).toEqual([expect.stringMatching(/^collection_target_share: the target is \d+ fen, its shares by [a-z-]+ come to \d+/), expect.stringContaining('progress_line: published are ')]);
});
