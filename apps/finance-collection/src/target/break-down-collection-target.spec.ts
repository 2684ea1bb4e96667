import { fenFromYuan, sumFen } from '@unionhall/kernel';
import { bureauFile, bureauRow, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, newKey, people } from '../test/payment-house';
import { booked, tellDuesRate } from '../test/receipt-house';
import { brokenDown, drafted, sharesOf, startTargetHouse, type TargetAnswer, type TargetHouse } from '../test/target-house';

let targets: TargetHouse;
let house: TestHouse;
beforeAll(async () => {
  targets = await startTargetHouse();
  ({ house } = targets);
});
afterAll(() => house.stop());

describe('breakDownCollectionTarget', () => {
  it('divides by heads among the unions under the federation, which count what is below them', async () => {
    const target = await brokenDown(targets, await drafted(targets));
    expect(sharesOf(target, 'TRADE_UNION')).toEqual([['东区总工会', '666.67'], ['西区总工会', '333.33']]);
  });

  it('divides equally, keeps what is set by hand with its reason, and replaces the breakdown before', async () => {
    const first = await brokenDown(targets, await drafted(targets), { side: 'TAX_BRANCH', basis: 'EQUAL' });
    expect(sharesOf(first, 'TAX_BRANCH')).toEqual([['示例第一分局', '500.00'], ['示例第二分局', '500.00']]);
    const second = await brokenDown(targets, first, { side: 'TAX_BRANCH', basis: 'EQUAL', handSet: [{ of: targets.branches['示例第二分局'], amount: '300.01', reason: '示例园区停产' }] });
    expect(second.breakdowns[0]!.shares.map(({ computed, amount, reason }) => [computed, amount, reason])).toEqual([['500.00', '699.99', '示例园区停产'], ['500.00', '300.01', '示例园区停产']]);
  });

  it('divides by what was collected the year before, and the months by three years, of the files that stand', async () => {
    const file = await booked(house, bureauFile([
      bureauRow(1, { period: '2025-01', amount: '90.00', base: '4500.00', paidOn: '2025-02-10' }),
      bureauRow(3, { period: '2025-02', amount: '10.00', base: '500.00', paidOn: '2025-03-10', branch: '13209020000' }),
      bureauRow(2, { period: '2023-12', amount: '100.00', base: '5000.00', paidOn: '2024-02-01' }),
    ]));
    expect(file).toMatchObject({ receiptCount: 3, unmatchedCount: 0 });
    const target = await drafted(targets);
    const byUnion = await brokenDown(targets, target, { basis: 'LAST_YEAR' });
    expect(sharesOf(byUnion, 'TRADE_UNION')).toEqual([['东区总工会', '900.00'], ['西区总工会', '100.00']]);
    const byBranch = await brokenDown(targets, byUnion, { side: 'TAX_BRANCH', basis: 'LAST_YEAR' });
    expect(sharesOf(byBranch, 'TAX_BRANCH')).toEqual([['示例第一分局', '900.00'], ['示例第二分局', '100.00']]);
    const byMonth = await brokenDown(targets, byBranch, { side: 'MONTH', basis: 'SEASONAL' });
    expect(sharesOf(byMonth, 'MONTH').filter(([, amount]) => amount !== '0.00')).toEqual([['2026-02', '950.00'], ['2026-03', '50.00']]);
    expect(sumFen(sharesOf(byMonth, 'MONTH').map(([, amount]) => fenFromYuan(amount!)))).toBe(100_000n);
  });

  it('divides by the payroll of the year before, as it was assessed', async () => {
    await tellDuesRate(house);
    const [one, , three] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM employer ORDER BY credit_code');
    for (const [period, payroll] of [['2025-12', '3000.00'], ['2026-01', '9999.00']] as const) {
      await act(house, people.accountant, 'AssessDuesMonth', { period, items: [{ employerId: one!.id, payroll }], idempotencyKey: newKey() });
    }
    await act(house, people.accountant, 'AssessDuesMonth', { period: '2025-01', items: [{ employerId: three!.id, payroll: '1000.00' }], idempotencyKey: newKey() });
    const byUnion = await brokenDown(targets, await drafted(targets), { basis: 'PAYROLL' });
    expect(sharesOf(byUnion, 'TRADE_UNION')).toEqual([['东区总工会', '750.00'], ['西区总工会', '250.00']]);
    const byBranch = await brokenDown(targets, byUnion, { side: 'TAX_BRANCH', basis: 'PAYROLL' });
    expect(sharesOf(byBranch, 'TAX_BRANCH')).toEqual([['示例第一分局', '750.00'], ['示例第二分局', '250.00']]);
  });

  it('says every fault, in both languages', async () => {
    const target = await drafted(targets);
    const input = { targetId: target.id, expectedVersion: target.version, side: 'MONTH', basis: 'HEADCOUNT', handSet: [{ of: '2026-13', amount: '2000.00', reason: ' ' }] };
    const told = async (locale: 'zh' | 'en') => (await house.send<{ breakDownCollectionTarget: TargetAnswer }>('finance-collection', people.officer, operation('BreakDownCollectionTarget'), { input }, locale)).data!.breakDownCollectionTarget;
    expect(codesOf(await told('zh'))).toEqual([
      'BH-7 finance-collection.target-basis-unfit',
      'HOUSE-2 finance-collection.target-share-unknown',
      'BH-7 finance-collection.target-share-without-reason',
      'BH-7 finance-collection.target-shares-off-total',
    ]);
    expect((await told('zh')).refusals[0]).toMatchObject({ message: '“职工人数”不能作为分解到“各月”的依据。', remedy: '请改用其他分解依据。' });
    expect((await told('en')).refusals[3]).toMatchObject({ message: 'The shares set by hand come to 2000.00 yuan of a total of 1000.00; so the shares cannot add up to it.' });
  });

  it('lets one of two who break down at once win; the other is told', async () => {
    const target = await drafted(targets);
    const answers = await Promise.all([0, 1].map(() => house.send('finance-collection', people.officer, operation('BreakDownCollectionTarget'), { input: { targetId: target.id, expectedVersion: target.version, side: 'TRADE_UNION', basis: 'EQUAL' } })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'done').toSorted((one, other) => (one < other ? -1 : 1))).toEqual(['CONFLICT', 'done']);
  });
});

