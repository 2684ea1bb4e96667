import { act } from '@unionhall/database';
import { CollectionTarget } from './collection-target.entity';
import { SetCollectionTargetInput } from './collection-target.inputs';
import { collectionTargetLife } from './collection-target.life';
import { setCollectionTargetRules } from './set-collection-target.rule';

/** Drafts what is to be collected in a year (拟定年度代收目标); a year may have several drafts, which are compared [BH-7]. */
export const setCollectionTarget = act({
  name: 'setCollectionTarget',
  description: '拟定年度代收目标,同一年度可拟多稿以供比较。Drafts what is to be collected in a year; a year may have several drafts [BH-7].',
  who: ['officer', 'department-head'],
  input: SetCollectionTargetInput,
  object: CollectionTarget,
  answers: 'collectionTarget',
  gather: async (source, { input: { year } }) => {
    const [last] = await source.statements.query<{ number: number | null }[]>(`SELECT MAX(number) AS number FROM collection_target WHERE year = ?${source.locking ? ' FOR UPDATE' : ''}`, [year]);
    return { number: (last!.number ?? 0) + 1 };
  },
  rules: setCollectionTargetRules,
  write: (tx, { input: { year, amount }, number, personId: setById, today: setOn, now }) =>
    collectionTargetLife.begin(tx, { id: tx.newId(), year, number, amount, setById, setOn, document: null, documentSha256: null, adoptedById: null, adoptedOn: null, version: 1 }, 'setCollectionTarget', now),
});
