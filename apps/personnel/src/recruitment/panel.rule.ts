import { type LocalDate, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

/** A relation of the conflict graph between two persons. */
export interface PersonalRelation {
  readonly kind: keyof (typeof enumLabels)['RelationKind'];
  readonly personId: string;
  readonly otherPersonId: string | null;
  readonly from: LocalDate;
  /** The first day it no longer holds, or null. */
  readonly withdrawnOn: LocalDate | null;
}

/** Members of a panel and candidates, with the relations between persons. */
export interface PanelFacts {
  readonly panel: readonly { readonly path: readonly string[]; readonly personId: string }[];
  readonly tested: readonly { readonly personId: string }[];
  readonly relations: readonly PersonalRelation[];
  readonly today: LocalDate;
}

/** CP-6: no candidate is on the panel. */
export const panelistIsNoCandidate: Rule<PanelFacts> = rule<PanelFacts>('CP-6', 'personnel.panelist-is-candidate', ({ panel, tested }) =>
  panel.flatMap(({ path, personId }, index) => (tested.some((each) => each.personId === personId) ? [refuse({ path, facts: { place: index + 1 }, remedy: 'seat-another-panelist' })] : [])),
);

/** CP-6: nobody on it is related to a candidate, whichever of the two it stands with. No fact tells to which. */
export const panelistIsUnrelated: Rule<PanelFacts> = rule<PanelFacts>('CP-6', 'personnel.panelist-related', ({ panel, tested, relations, today }) =>
  panel.flatMap(({ path, personId }, index) => {
    const own = relations.find(
      ({ personId: one, otherPersonId: other, from, withdrawnOn }) => from <= today && (withdrawnOn === null || today < withdrawnOn) && [one, other].includes(personId) && tested.some((each) => each.personId !== personId && [one, other].includes(each.personId)),
    );
    return own ? [refuse({ path, facts: { place: index + 1, relation: own.kind }, remedy: 'seat-another-panelist' })] : [];
  }),
);
