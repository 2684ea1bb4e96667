import { type Role, roles } from '@unionhall/contracts';
import { act, insertRow, unregisteredPersons } from '@unionhall/database';
import { declareRelationRules } from './declare-relation.rule';
import { Relation } from './relation.entity';
import { tellRelation } from './tell-relation';
import { DeclareRelationInput } from './relation.inputs';
import { standingKeyOf, standingRelation } from './relation.queries';

/** Everybody may have an interest to declare; an administrator does no act of the federation's work. */
export const declarers: readonly Role[] = roles.filter((role) => role !== 'administrator');

/** Declares a relation that can make a conflict of interest (利害关系申报) [CP-6]. */
export const declareRelation = act({
  name: 'declareRelation',
  description: '申报利害关系。Declares a relation that can make a conflict of interest [CP-6].',
  who: declarers,
  input: DeclareRelationInput,
  object: Relation,
  answers: 'relation',
  ask: (ask, { personId, otherPersonId }, source) =>
    unregisteredPersons(ask, source, [{ path: ['personId'], id: personId }, ...(otherPersonId ? [{ path: ['otherPersonId'], id: otherPersonId }] : [])]),
  gather: async (source, { input, asked: unregistered }) => ({ unregistered, standing: await standingRelation(source, standingKeyOf(input)) }),
  rules: declareRelationRules,
  write: (tx, { input, personId: declaredById, today }) =>
    insertRow(tx.manager, Relation, {
      id: tx.newId(),
      kind: input.kind,
      personId: input.personId,
      otherPersonId: input.otherPersonId ?? null,
      employerId: input.employerId ?? null,
      from: input.from,
      declaredOn: today,
      declaredById,
      withdrawnOn: null,
      standingKey: standingKeyOf(input),
      version: 1,
    }),
  tell: (relation) => [tellRelation(relation)],
});
