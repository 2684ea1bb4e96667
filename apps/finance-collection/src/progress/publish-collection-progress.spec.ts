import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { bureauFile, bureauRow } from '../test/bureau-file';
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

it('is found by verify when a share, or a number that was published, is changed in the database', async () => {
  const violations = async () => (await verifyHouse(house.toVerify)).filter(({ invariant }) => invariant === 'I4').flatMap(({ violations: found }) => found.map(({ table, problem }) => `${table}: ${problem}`));
  expect(await violations()).toEqual([]);
  await house.sql('finance-collection', 'DROP TRIGGER target_share_update_of_draft');
  await house.sql('finance-collection', 'DROP TRIGGER progress_line_no_update');
  await house.sql('finance-collection', "UPDATE collection_target_share SET amount = amount + 1, reason = '示例' LIMIT 1");
  await house.sql('finance-collection', 'UPDATE progress_line SET collected = collected + 1 LIMIT 1');
  expect(await violations()).toEqual([expect.stringMatching(/^collection_target_share: the target is \d+ fen, its shares by [a-z-]+ come to \d+/), expect.stringContaining('progress_line: published are ')]);
});
