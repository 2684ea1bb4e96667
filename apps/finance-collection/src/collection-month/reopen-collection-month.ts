import { act, decisionById } from '@unionhall/database';
import { holdCollection } from './closed-months';
import { CollectionMonth } from './collection-month.entity';
import { ReopenCollectionMonthInput } from './collection-month.inputs';
import { collectionMonthLife } from './collection-month.life';
import { COLLECTION_MONTH, reopeningSha256 } from './reopening-content';
import { reopenCollectionMonthRules } from './reopen-collection-month.rule';

/** Reopens a closed month by the decision over exactly that (重开已结账的代收月份) [GY-2b]. */
export const reopenCollectionMonth = act({
  name: 'reopenCollectionMonth',
  description: '按集体决定重开已结账的代收月份。Reopens a closed month by the decision over exactly that [GY-2b].',
  who: ['accountant', 'department-head'],
  under: 'office-finance',
  input: ReopenCollectionMonthInput,
  object: CollectionMonth,
  answers: 'collectionMonth',
  gather: async (source, { input: { collectionMonthId, expectedVersion, reason, decisionId } }) => {
    await holdCollection(source);
    const collectionMonth = await source.toChange(CollectionMonth, collectionMonthId, expectedVersion);
    return {
      collectionMonth,
      matter: { powerItem: 'office-finance' as const, subjectType: COLLECTION_MONTH, subjectId: collectionMonthId, sha256: reopeningSha256(collectionMonth, reason) },
      decision: await decisionById(source, decisionId),
    };
  },
  rules: reopenCollectionMonthRules,
  write: (tx, { input: { reason, decisionId }, collectionMonth, personId, now }) => collectionMonthLife.move(tx, collectionMonth, 'reopenCollectionMonth', now, {}, { personId, reason: reason.trim(), decisionId }),
  about: ({ collectionMonthId }) => collectionMonthId,
});
