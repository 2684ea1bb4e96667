import { act, type FactSource } from '@unionhall/database';
import { type Fen, sumFen } from '@unionhall/kernel';
import { adoptCollectionTargetRules } from './adopt-collection-target.rule';
import { CollectionTarget } from './collection-target.entity';
import { AdoptCollectionTargetInput } from './collection-target.inputs';
import { collectionTargetLife } from './collection-target.life';
import { CollectionTargetBreakdown, CollectionTargetShare, type TargetSide } from './target-breakdown.entity';

/** Adopts a target by a document; the one adopted before it in the year gives way (下达年度代收目标) [BH-2, BH-7]. */
export const adoptCollectionTarget = act({
  name: 'adoptCollectionTarget',
  description: '凭文件下达年度代收目标,同年度此前下达的目标即被取代。Adopts a target by a document; the one adopted before in the year gives way [BH-2, BH-7].',
  who: ['department-head'],
  input: AdoptCollectionTargetInput,
  object: CollectionTarget,
  answers: 'collectionTarget',
  gather: async (source, { input: { targetId, expectedVersion } }) => {
    const target = await source.toChange(CollectionTarget, targetId, expectedVersion);
    // Only what gives way is changed by it, so "may I?" need not look for it.
    return { target, sums: await sumsOf(source, targetId), adopted: source.locking ? await adoptedOf(source, target.year) : null };
  },
  rules: adoptCollectionTargetRules,
  write: async (tx, { input: { document, documentSha256 }, target, adopted, personId: adoptedById, today: adoptedOn, now }) => {
    if (adopted) await collectionTargetLife.move(tx, adopted, 'giveWayToAdopted', now);
    return collectionTargetLife.move(tx, target, 'adoptCollectionTarget', now, { document: document.trim(), documentSha256, adoptedById, adoptedOn });
  },
  about: ({ targetId }) => targetId,
});

async function sumsOf(source: FactSource, targetId: string): Promise<Partial<Record<TargetSide, Fen>>> {
  const breakdowns = await source.children(CollectionTargetBreakdown, 'targetId', targetId);
  const sums = breakdowns.map(async ({ id, side }) => [side, sumFen((await source.children(CollectionTargetShare, 'breakdownId', id)).map(({ amount }) => amount))]);
  return Object.fromEntries(await Promise.all(sums)) as Partial<Record<TargetSide, Fen>>;
}

async function adoptedOf(source: FactSource, year: number): Promise<CollectionTarget | null> {
  const [row] = await source.statements.query<{ id: string }[]>('SELECT id FROM collection_target WHERE adopted_year = ?', [year]);
  return row ? source.toChange(CollectionTarget, row.id) : null;
}
