import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** A relation of the conflict graph with somebody who has a hand in the payment. */
export interface HandRelation {
  readonly id: string;
  readonly kind: keyof (typeof enumLabels)['RelationKind'];
  readonly personId: string;
  readonly otherPersonId: string | null;
  /** The employer it names, or what that has become by mergers. */
  readonly unitId: string | null;
  readonly from: LocalDate;
  /** The first day it no longer holds, or null. */
  readonly withdrawnOn: LocalDate | null;
}

/** What the rules on conflicts between the hands of a payment and its payee look at. */
export interface RelatedHandsFacts {
  readonly personId: string;
  readonly today: LocalDate;
  readonly order: { readonly requestedById: string; readonly authorisedById: string | null };
  readonly relations: readonly HandRelation[];
  /** Whom the account belongs to: the employer, or what that has become by mergers, or a person. */
  readonly payee: { readonly unitId: string | null; readonly personId: string | null };
}

interface Hand {
  readonly hand: keyof (typeof enumLabels)['PaymentHand'];
  readonly personId: string;
}

const path = ['paymentOrderId'];

/** CP-6: nobody who has a hand in a payment, the requester included, is related to the payee or interested in it. */
export const handsAreDisinterested = rule<RelatedHandsFacts>('CP-6', 'finance-collection.hand-related-to-payee', (facts) =>
  [...earlierHands(facts), caller(facts)].flatMap(({ hand, personId }) =>
    relationsInForce(facts)
      .filter((relation) => isWithPayee(relation, personId, facts.payee))
      .map(({ id, kind, from }) => refuse({ path, facts: { hand, relation: kind, from, relationId: id }, remedy: 'have-another-hand' })),
  ),
);

/** CP-6: nobody lets his own money through. */
export const callerIsNotThePayee = rule<RelatedHandsFacts>('CP-6', 'finance-collection.payee-handles-payment', ({ personId, payee }) =>
  personId === payee.personId ? refuse({ path, facts: {}, remedy: 'have-another-hand' }) : ok,
);

/** CP-6: two who are related are not two pairs of eyes. */
export const handsAreUnrelated = rule<RelatedHandsFacts>('CP-6', 'finance-collection.hands-related', (facts) =>
  earlierHands(facts).flatMap(({ hand, personId }) =>
    relationsInForce(facts)
      .filter((relation) => otherSideOf(relation, facts.personId) === personId)
      .map(({ id, kind, from }) => refuse({ path, facts: { hand, relation: kind, from, relationId: id }, remedy: 'have-another-hand' })),
  ),
);

export const relatedHandsRules: readonly Rule<RelatedHandsFacts>[] = [handsAreDisinterested, callerIsNotThePayee, handsAreUnrelated];

function earlierHands({ order: { requestedById, authorisedById } }: RelatedHandsFacts): Hand[] {
  return [{ hand: 'requester', personId: requestedById }, ...(authorisedById === null ? [] : [{ hand: 'authoriser' as const, personId: authorisedById }])];
}

const caller = ({ personId, order }: RelatedHandsFacts): Hand => ({ hand: order.authorisedById === null ? 'authoriser' : 'executor', personId });

const relationsInForce = ({ relations, today }: RelatedHandsFacts) => relations.filter(({ from, withdrawnOn }) => from <= today && (withdrawnOn === null || today < withdrawnOn));

/** Whom a person is related to by this relation, whichever side it was declared from; null when it is not his or names no other. */
const otherSideOf = ({ personId, otherPersonId }: HandRelation, one: string) => (personId === one ? otherPersonId : otherPersonId === one ? personId : null);

function isWithPayee(relation: HandRelation, handId: string, payee: RelatedHandsFacts['payee']): boolean {
  const other = otherSideOf(relation, handId);
  return (other !== null && other === payee.personId) || (relation.personId === handId && relation.unitId !== null && relation.unitId === payee.unitId);
}
