import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { type FundHouse, grantAward, payThrough, signContract, startFundHouse } from '../test/fund-house';

interface Page {
  readonly publicAwards: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly id: string; readonly title: string; readonly amount: string; readonly paid: string; readonly spent: string; readonly state: string } }[] };
}

let fundHouse: FundHouse;
let paidId: string;
beforeAll(async () => {
  fundHouse = await startFundHouse('10000000.00');
  const award = await signContract(fundHouse, await grantAward(fundHouse, { amount: '100.00' }));
  paidId = award.id;
  await payThrough(fundHouse, award.instalments[0]!);
  for (let index = 0; index < 10; index += 1) await grantAward(fundHouse, { amount: '200.00' });
}, 60_000);
afterAll(() => fundHouse.house.stop());

const page = async (variables: Record<string, unknown> = {}) => (await fundHouse.house.data<Page>('grants', publicCaller, operation('PublicAwards'), variables)).publicAwards;

describe('publicAwards', () => {
  it('show everybody what was funded, with how much and what was paid', async () => {
    const { totalCount, edges } = await page();
    expect(totalCount).toBe(11);
    expect(edges.find(({ node }) => node.id === paidId)!.node).toMatchObject({ id: paidId, title: '示例夹具改进', amount: '100.00', paid: '60.00', spent: '0.00', round: { year: 2026 }, employer: { id: fundHouse.employerId }, decision: { id: fundHouse.decisionId } });
    expect(edges.filter(({ node }) => node.amount === '200.00' && node.paid === '0.00')).toHaveLength(10);
  });

  it('are filtered by year, employer and state', async () => {
    expect((await page({ filter: { year: 2026, employerId: fundHouse.employerId } })).totalCount).toBe(11);
    expect((await page({ filter: { year: 2025 } })).totalCount).toBe(0);
    expect((await page({ filter: { employerId: idOf(1) } })).totalCount).toBe(0);
    const { state } = (await page()).edges.find(({ node }) => node.id === paidId)!.node;
    const ofState = await page({ filter: { state } });
    expect(ofState.edges.map(({ node }) => node.state)).toEqual(ofState.edges.map(() => state));
    expect(ofState.totalCount).toBeLessThan(11);
  });

  it('cost as many statements for ten as for one', async () => {
    const statements = async (first: number) => (await fundHouse.house.statements(() => page({ first }))).length;
    expect(await statements(10)).toBe(await statements(1));
  });

  it('say nothing of persons', async () => {
    const { data } = await fundHouse.house.send<{ type: { fields: { name: string; type: { name: string | null } }[] } }>('grants', publicCaller, '{ type: __type(name: "PublicAward") { fields { name type { name } } } }');
    expect(data!.type.fields.filter(({ type }) => type.name === 'Person' || type.name === 'GrantApplication' || type.name === 'Award')).toEqual([]);
  });
});
