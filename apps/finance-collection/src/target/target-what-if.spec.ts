import { publicCaller } from '@unionhall/contracts';
import { bureauFile, bureauRow, idOf, operation, type TestHouse } from '@unionhall/testing';
import { people } from '../test/payment-house';
import { booked, taxOfficer } from '../test/receipt-house';
import { adopt, brokenDown, drafted, startTargetHouse, type TargetHouse, whole } from '../test/target-house';

interface Compared {
  readonly tradeUnion: { readonly name: string } | null;
  readonly taxBranch: { readonly name: string } | null;
  readonly amount: string | null;
  readonly comparedWith: string | null;
  readonly difference: string;
}
interface WhatIf {
  readonly collectionTargetWhatIf: { readonly shares: readonly Compared[]; readonly fairness: object };
}

let targets: TargetHouse;
let house: TestHouse;
beforeAll(async () => {
  targets = await startTargetHouse();
  ({ house } = targets);
  await booked(house, bureauFile([
    bureauRow(1, { period: '2025-01', amount: '90.00', base: '4500.00', paidOn: '2025-02-10' }),
    bureauRow(2, { period: '2025-01', amount: '60.00', base: '3000.00', paidOn: '2025-02-10' }),
    bureauRow(3, { period: '2025-02', amount: '50.00', base: '2500.00', paidOn: '2025-03-10', branch: '13209020000' }),
  ]));
  await adopt(targets, await whole(targets, '1000.00'));
});
afterAll(() => house.stop());

const SUPPOSED = { year: 2026, amount: '400.00', side: 'TRADE_UNION', basis: 'LAST_YEAR' };
const ask = (supposed: object, caller = people.officer) => house.send<WhatIf>('finance-collection', caller, operation('CollectionTargetWhatIf'), { supposed: { ...SUPPOSED, ...supposed } });
const lines = (compared: readonly Compared[]) => compared.map(({ tradeUnion, taxBranch, amount, comparedWith, difference }) => [tradeUnion?.name ?? taxBranch?.name, amount, comparedWith, difference]);
const shares = async (supposed: object) => lines((await ask(supposed)).data!.collectionTargetWhatIf.shares).map(([name, amount]) => [name, amount]);

describe('collectionTargetWhatIf', () => {
  it('shows another total and basis against the adopted target, and how evenly it lies', async () => {
    const { shares: supposed, fairness } = (await ask({})).data!.collectionTargetWhatIf;
    expect(lines(supposed)).toEqual([['东区总工会', '300.00', '666.67', '-366.67'], ['西区总工会', '100.00', '333.33', '-233.33']]);
    expect(fairness).toEqual({ perWorkerLowest: '0.50', perWorkerHighest: '0.75', growthLowest: 20_000, growthHighest: 20_000 });
  });

  it('shows what is left when a payer goes', async () => {
    const [one] = await house.sql<{ id: string }>('finance-collection', "SELECT id FROM employer WHERE name = '示例单位1'");
    expect(await shares({ amount: '110.00', withoutEmployers: [one!.id] })).toEqual([['东区总工会', '60.00'], ['西区总工会', '50.00']]);
    expect(await shares({ amount: '110.00', withoutEmployers: [one!.id], side: 'TAX_BRANCH' })).toEqual([['示例第一分局', '60.00'], ['示例第二分局', '50.00']]);
    expect(await shares({ amount: '300.00', withoutEmployers: [one!.id], basis: 'HEADCOUNT' })).toEqual([['东区总工会', '100.00'], ['西区总工会', '200.00']]);
  });

  it('follows the rules of the act, and writes nothing', async () => {
    expect((await ask({ basis: 'SEASONAL' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { reason: 'finance-collection.target-basis-unfit' } } }]);
    expect((await ask({ handSet: [{ of: targets.unions['东区总工会'], amount: '400.01', reason: '示例' }] })).errors).toMatchObject([{ extensions: { details: { reason: 'finance-collection.target-shares-off-total' } } }]);
    const statements = await house.statements(() => shares({ withoutEmployers: [idOf(5)] }));
    expect(statements.filter((sql) => !/^\s*(SELECT|WITH)/i.test(sql))).toEqual([]);
    expect(statements.length).toBeGreaterThan(2);
  });

  it('is for both sides of the collection', async () => {
    expect((await ask({}, taxOfficer)).errors).toBeUndefined();
    for (const [caller, code] of [[people.worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await ask({}, caller)).errors).toMatchObject([{ extensions: { code } }]);
  });
});

it('compares any two targets share by share', async () => {
  const one = await brokenDown(targets, await drafted(targets, '600.00'));
  const other = await brokenDown(targets, await drafted(targets, '600.00'), { basis: 'EQUAL' });
  const compared = async (comparedWithId: string) =>
    (await house.data<{ collectionTargetComparison: Compared[] | null }>('finance-collection', people.officer, operation('CollectionTargetComparison'), { targetId: one.id, comparedWithId, side: 'TRADE_UNION' })).collectionTargetComparison;
  expect(lines((await compared(other.id))!)).toEqual([['东区总工会', '400.00', '300.00', '100.00'], ['西区总工会', '200.00', '300.00', '-100.00']]);
  expect(await compared(idOf(1))).toBeNull();
});
