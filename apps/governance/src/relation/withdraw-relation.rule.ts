import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of withdrawRelation look at. */
export interface WithdrawRelationFacts {
  readonly relation: { readonly declaredById: string; readonly withdrawnOn: LocalDate | null };
  /** Who withdraws. */
  readonly personId: string;
  readonly caller: { readonly roles: readonly string[] };
}

const MAY_WITHDRAW_FOR_OTHERS = ['inspection-head', 'inspector'];

/** HOUSE-1: a relation is withdrawn once. */
export const relationStands = rule<WithdrawRelationFacts>('HOUSE-1', 'governance.relation-already-withdrawn', ({ relation: { withdrawnOn } }) =>
  withdrawnOn === null ? ok : refuse({ path: ['relationId'], facts: { withdrawnOn }, remedy: 'check-the-state' }),
);

/** CP-6: whoever declared a relation may withdraw it; nobody talks his way out of what others declared, but inspection may correct it. */
export const declarerWithdraws = rule<WithdrawRelationFacts>('CP-6', 'governance.withdrawal-by-another', ({ relation, personId, caller }) =>
  relation.declaredById === personId || caller.roles.some((role) => MAY_WITHDRAW_FOR_OTHERS.includes(role))
    ? ok
    : refuse({ path: ['relationId'], facts: {}, remedy: 'ask-inspection-to-withdraw' }),
);

export const withdrawRelationRules = [relationStands, declarerWithdraws];
