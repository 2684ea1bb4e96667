import { act, type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { sharesOf } from './apportion.rule';
import { breakDownCollectionTargetRules } from './break-down-collection-target.rule';
import { CollectionTarget } from './collection-target.entity';
import { BreakDownCollectionTargetInput } from './collection-target.inputs';
import { shareColumns } from './share-columns';
import { CollectionTargetBreakdown, CollectionTargetShare } from './target-breakdown.entity';
import { targetMembers } from './target-members';

/** Breaks a drafted target down to the unions, the tax branches or the months; an earlier breakdown of the side is replaced (分解年度代收目标) [BH-7]. */
export const breakDownCollectionTarget = act({
  name: 'breakDownCollectionTarget',
  description: '将年度代收目标分解到基层工会、基层分局或各月,份额之和等于总额。Breaks a drafted target down to unions, tax branches or months; the shares add up to the total [BH-7].',
  who: ['officer', 'department-head'],
  input: BreakDownCollectionTargetInput,
  object: CollectionTarget,
  answers: 'collectionTarget',
  gather: async (source, { input: { targetId, expectedVersion, side, basis } }) => {
    const target = await source.toChange(CollectionTarget, targetId, expectedVersion);
    const breakdowns = await source.children(CollectionTargetBreakdown, 'targetId', targetId);
    const weighed = await targetMembers(source.statements, { year: target.year, side, basis });
    return { target, total: target.amount, weighed, earlier: breakdowns.find((each) => each.side === side) ?? null };
  },
  rules: breakDownCollectionTargetRules,
  write: async (tx, { input: { side, basis, handSet }, target, weighed, earlier, personId: brokenDownById, today: brokenDownOn }) => {
    const changes = { basis, brokenDownById, brokenDownOn };
    const breakdown = earlier
      ? await replaced(tx, earlier, changes)
      : await insertRow(tx.manager, CollectionTargetBreakdown, { id: tx.newId(), targetId: target.id, side, ...changes, version: 1 });
    for (const { of, ...share } of sharesOf(target.amount, weighed, handSet)) {
      await insertRow(tx.manager, CollectionTargetShare, { id: tx.newId(), breakdownId: breakdown.id, ...shareColumns(side, of), ...share });
    }
    return guardedUpdate(tx.manager, CollectionTarget, target, {});
  },
  about: ({ targetId }) => targetId,
});

async function replaced({ manager }: ActTransaction, earlier: CollectionTargetBreakdown, changes: Partial<CollectionTargetBreakdown>): Promise<CollectionTargetBreakdown> {
  await manager.query('DELETE FROM collection_target_share WHERE breakdown_id = ?', [earlier.id]);
  return guardedUpdate(manager, CollectionTargetBreakdown, earlier, changes);
}
