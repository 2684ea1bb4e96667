import { notFound, staleVersion } from '@unionhall/contracts';
import { act, guardedUpdate } from '@unionhall/database';
import { declarers } from './declare-relation';
import { Relation } from './relation.entity';
import { WithdrawRelationInput } from './relation.inputs';
import { isConcernedBy, seesEveryRelation } from './relation-readers';
import { tellRelation } from './tell-relation';
import { withdrawRelationRules } from './withdraw-relation.rule';

/** Withdraws a relation that no longer is, or never was (利害关系撤回) [CP-6]. */
export const withdrawRelation = act({
  name: 'withdrawRelation',
  description: '撤回利害关系申报。Withdraws a relation that no longer is [CP-6].',
  who: declarers,
  input: WithdrawRelationInput,
  object: Relation,
  answers: 'relation',
  gather: async (source, { input: { relationId, expectedVersion }, caller }) => {
    const relation = await source.toChange(Relation, relationId);
    // Before the version: whoever may not see the relation must not learn that there is one.
    if (!seesEveryRelation(caller) && !isConcernedBy(relation, caller)) throw notFound('Relation', relationId);
    if (relation.version !== expectedVersion) throw staleVersion('Relation', relationId, expectedVersion, relation.version);
    return { relation };
  },
  rules: withdrawRelationRules,
  write: (tx, { relation, today }) => guardedUpdate(tx.manager, Relation, relation, { withdrawnOn: today, standingKey: null }),
  tell: (relation) => [tellRelation(relation)],
  about: ({ relationId }) => relationId,
});
