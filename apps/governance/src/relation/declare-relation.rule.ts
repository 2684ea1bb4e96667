import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';

/** What the rules of declareRelation look at. */
export interface DeclareRelationFacts extends NamedPersonsFacts {
  readonly input: { readonly personId: string; readonly kind: string; readonly otherPersonId?: string | null; readonly employerId?: string | null };
  /** Who declares. */
  readonly personId: string;
  readonly caller: { readonly roles: readonly string[] };
  /** The same relation, from either side, while it stands. */
  readonly standing: { readonly declaredOn: LocalDate } | null;
}

/** Who may enter what others are to each other: inspection, and the office from its documents. */
const MAY_DECLARE_FOR_OTHERS = ['inspection-head', 'inspector', 'officer'];

/** CP-6: a person declares his own relations; those of others come from inspection or the office. */
export const declaresForSelf = rule<DeclareRelationFacts>('CP-6', 'governance.relation-of-another-person', ({ input, personId, caller }) =>
  input.personId === personId || caller.roles.some((role) => MAY_DECLARE_FOR_OTHERS.includes(role))
    ? ok
    : refuse({ path: ['personId'], facts: {}, remedy: 'declare-your-own-relations' }),
);

/** CP-6: nobody is related to himself. */
export const otherIsAnother = rule<DeclareRelationFacts>('CP-6', 'governance.relation-with-self', ({ input: { personId, otherPersonId } }) =>
  otherPersonId === personId ? refuse({ path: ['otherPersonId'], facts: {}, remedy: 'name-another-person' }) : ok,
);

/** Relations a person may have with an employer as such. */
const WITH_AN_EMPLOYER = ['supply', 'declared-interest'];

/** HOUSE-4: a relation has two sides; only supply and a declared interest may be with an employer alone. */
export const otherSideIsNamed = rule<DeclareRelationFacts>('HOUSE-4', 'governance.relation-without-other-side', ({ input: { kind, otherPersonId, employerId } }) =>
  otherPersonId || (WITH_AN_EMPLOYER.includes(kind) && employerId) ? ok : refuse({ path: ['otherPersonId'], facts: { kind }, remedy: 'name-the-other-side' }),
);

/** HOUSE-3: the same relation stands once, whichever side declared it. */
export const isNotDeclaredYet = rule<DeclareRelationFacts>('HOUSE-3', 'governance.relation-already-declared', ({ input: { kind }, standing }) =>
  standing ? refuse({ path: ['otherPersonId'], facts: { kind, declaredOn: standing.declaredOn }, remedy: 'keep-the-declaration' }) : ok,
);

export const declareRelationRules = [declaresForSelf, otherIsAnother, otherSideIsNamed, personsAreRegistered, isNotDeclaredYet];
