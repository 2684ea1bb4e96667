import { operation, type TestHouse } from '@unionhall/testing';
import { codesOf } from '../test/payment-house';
import { adopt, breakDown, brokenDown, departmentHead, DOCUMENT, drafted, startTargetHouse, type TargetHouse, whole } from '../test/target-house';

let targets: TargetHouse;
let house: TestHouse;
beforeAll(async () => {
  targets = await startTargetHouse();
  ({ house } = targets);
});
afterAll(() => house.stop());

describe('adoptCollectionTarget', () => {
  it('takes a total that both sides are broken down to, and lets the one before give way', async () => {
    const first = await adopt(targets, await whole(targets, '1000.00'));
    expect(first).toMatchObject({ refusals: [], collectionTarget: { state: 'ADOPTED', ...DOCUMENT, adoptedOn: '2026-03-10' } });
    const second = await adopt(targets, await whole(targets, '1200.00'));
    expect(second.collectionTarget).toMatchObject({ state: 'ADOPTED', amount: '1200.00' });
    const { collectionTarget } = await house.data<{ collectionTarget: { state: string; history: { toState: string }[] } }>('finance-collection', departmentHead, operation('CollectionTargetById'), { id: first.collectionTarget!.id });
    expect([collectionTarget.state, collectionTarget.history.map(({ toState }) => toState)]).toEqual(['SUPERSEDED', ['DRAFT', 'ADOPTED', 'SUPERSEDED']]);
    expect(codesOf(await breakDown(targets, second.collectionTarget!, { basis: 'EQUAL' }))).toEqual(['BH-7 finance-collection.target-not-draft']);
  });

  it('says what is missing, beforehand and in the act alike', async () => {
    const half = await brokenDown(targets, await drafted(targets));
    const refused = await adopt(targets, half, { document: ' ' });
    expect(codesOf(refused)).toEqual(['BH-7 finance-collection.target-side-missing', 'HOUSE-4 house.empty']);
    expect(refused.refusals[0]!.message).toBe('目标尚未分解到：基层分局。');
    const { collectionTargets } = await house.data<{ collectionTargets: { edges: { node: { id: string; permissions: { act: string; allowed: boolean; refusals: { code: string }[] }[] } }[] } }>('finance-collection', departmentHead, operation('CollectionTargets'), { first: 100 });
    const permission = collectionTargets.edges.find(({ node }) => node.id === half.id)!.node.permissions[0]!;
    expect(permission).toMatchObject({ act: 'adoptCollectionTarget', allowed: false, refusals: [{ code: 'finance-collection.target-side-missing' }] });
  });

  it('lets one of two targets of a year be adopted in a race, or one after the other; never both', async () => {
    const rivals = [await whole(targets, '700.00'), await whole(targets, '800.00')];
    await Promise.allSettled(rivals.map((target) => adopt(targets, target)));
    const [row] = await house.sql<{ adopted: string }>('finance-collection', "SELECT COUNT(*) AS adopted FROM collection_target WHERE year = 2026 AND state = 'adopted'");
    expect(Number(row!.adopted)).toBe(1);
  });

  it('keeps the shares of an adopted target in the database itself', async () => {
    const { collectionTarget } = await adopt(targets, await whole(targets, '900.00'));
    const [share] = await house.sql<{ id: string }>('finance-collection', 'SELECT share.id FROM collection_target_share AS share JOIN collection_target_breakdown AS breakdown ON breakdown.id = share.breakdown_id WHERE breakdown.target_id = ?', [collectionTarget!.id]);
    for (const statement of ['UPDATE collection_target_share SET amount = amount + 1, computed = amount WHERE id = ?', 'DELETE FROM collection_target_share WHERE id = ?']) {
      await expect(house.sql('finance-collection', statement, [share!.id])).rejects.toThrow('the shares of an adopted target stay');
    }
  });
});

