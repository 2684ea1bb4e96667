import { addDays, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { areOneUnit, type EmployersOverTime, howTheyBecameOne } from '../employer/same-unit.rule';

/** A relation of the conflict graph that names the expert on either side. */
export interface RelationFact {
  readonly id: string;
  readonly kind: keyof (typeof enumLabels)['RelationKind'];
  readonly personId: string;
  readonly otherPersonId: string | null;
  readonly employerId: string | null;
  readonly from: LocalDate;
  /** The first day it no longer holds, or null. */
  readonly withdrawnOn: LocalDate | null;
}

/** An earlier application an expert and a member of a team made together. */
export interface JointApplicationFact {
  readonly title: string;
  readonly personId: string;
  readonly otherPersonId: string;
  /** The day it was last written on. */
  readonly on: LocalDate;
}

/** What the rules about one expert and one application look at. */
export interface ConflictFacts {
  /** Where in the input the expert is named. */
  readonly path: readonly string[];
  readonly today: LocalDate;
  /** For how many years after an employment the unit stays a conflict. */
  readonly conflictYears: number;
  readonly application: { readonly title: string; readonly employerId: string; readonly teamMemberIds: readonly string[] };
  readonly expert: { readonly personId: string };
  readonly employments: readonly { readonly employerId: string; readonly kind: keyof (typeof enumLabels)['ExpertEmploymentKind']; readonly from: LocalDate; readonly to: LocalDate | null }[];
  readonly relations: readonly RelationFact[];
  readonly jointApplications: readonly JointApplicationFact[];
  /** The day this expert declared a conflict on this application, or null. */
  readonly declaredOn: LocalDate | null;
  /** The application's employer, those of the employments and relations, and all they were merged into. */
  readonly employers: EmployersOverTime;
}

/** CP-6: nobody reviews his own project. */
export const expertIsNotOfTheTeam = rule<ConflictFacts>('CP-6', 'grants.expert-in-team', ({ path, application: { title, teamMemberIds }, expert }) =>
  teamMemberIds.includes(expert.personId) ? refuse({ path, facts: { application: title }, remedy: 'choose-another-expert' }) : ok,
);

/** CP-6: the expert does not work, and is not seconded, at the applying unit, nor at one that has become one with it. */
export const expertWorksElsewhere = rule<ConflictFacts>('CP-6', 'grants.expert-works-at-the-unit', (facts) =>
  employmentsAtTheUnit(facts)
    .filter(({ to }) => to === null || to >= facts.today)
    .map(({ unit, kind, from, renames, mergers }) => refuse({ path: facts.path, facts: { unit, kind, from, employer: applyingUnit(facts), renames, mergers }, remedy: 'choose-another-expert' })),
);

/** CP-6: nor has he worked there within the years in force, through renames and mergers. */
export const expertWorkedElsewhere = rule<ConflictFacts>('CP-6', 'grants.expert-worked-at-the-unit', (facts) =>
  employmentsAtTheUnit(facts).flatMap(({ unit, kind, to, renames, mergers }) => {
    if (to === null || to >= facts.today) return [];
    const lastDay = yearsAfter(to, facts.conflictYears);
    return facts.today <= lastDay
      ? [refuse({ path: facts.path, facts: { unit, kind, until: to, employer: applyingUnit(facts), renames, mergers, years: facts.conflictYears, lastDay }, remedy: 'choose-another-expert-or-wait' })]
      : [];
  }),
);

/** CP-6: no kinship, teacher or student, shared patent or declared interest between the expert and a member of the team, whichever of the two it stands with. */
export const expertIsUnrelatedToTeam = rule<ConflictFacts>('CP-6', 'grants.expert-related-to-team', (facts) =>
  relationsInForce(facts).flatMap(({ id, kind, personId, otherPersonId, from }) => {
    const place = placeInTeam(facts, personId === facts.expert.personId ? otherPersonId : personId);
    return place > 0 ? [refuse({ path: facts.path, facts: { place, relation: kind, from, relationId: id }, remedy: 'choose-another-expert' })] : [];
  }),
);

/** CP-6, as it is read here: nor has he applied together with a member of the team within the years in force. */
export const expertAppliedWithNoneOfThem = rule<ConflictFacts>('CP-6', 'grants.expert-applied-with-team', (facts) =>
  facts.jointApplications.flatMap(({ title, personId, otherPersonId, on }) => {
    const place = personId === facts.expert.personId ? placeInTeam(facts, otherPersonId) : 0;
    const lastDay = yearsAfter(on, facts.conflictYears);
    return place > 0 && facts.today <= lastDay
      ? [refuse({ path: facts.path, facts: { place, project: title, on, years: facts.conflictYears, lastDay }, remedy: 'choose-another-expert-or-wait' })]
      : [];
  }),
);

/** CP-6: the expert has declared no interest in the applying unit. */
export const expertIsDisinterestedInUnit = rule<ConflictFacts>('CP-6', 'grants.expert-interested-in-unit', (facts) =>
  relationsInForce(facts).flatMap(({ id, kind, personId, employerId, from }) =>
    personId === facts.expert.personId && employerId !== null && areOneUnit(facts.employers, employerId, facts.application.employerId)
      ? [refuse({ path: facts.path, facts: { unit: nameOf(facts, employerId), relation: kind, employer: applyingUnit(facts), ...wayToTheUnit(facts, employerId, from), from, relationId: id }, remedy: 'choose-another-expert' })]
      : [],
  ),
);

/** CP-6: who once declared a conflict on an application never reviews it. */
export const expertDeclaredNoConflict = rule<ConflictFacts>('CP-6', 'grants.expert-declared-conflict', ({ path, application: { title }, declaredOn }) =>
  declaredOn === null ? ok : refuse({ path, facts: { application: title, declaredOn }, remedy: 'choose-another-expert' }),
);

/** Every conflict between one expert and one application: what assigning asks, and what the check alone answers. */
export const conflictRules: readonly Rule<ConflictFacts>[] = [
  expertIsNotOfTheTeam,
  expertWorksElsewhere,
  expertWorkedElsewhere,
  expertIsUnrelatedToTeam,
  expertAppliedWithNoneOfThem,
  expertIsDisinterestedInUnit,
  expertDeclaredNoConflict,
];

const nameOf = ({ employers }: ConflictFacts, id: string) => employers.get(id)?.name ?? null;
const applyingUnit = (facts: ConflictFacts) => nameOf(facts, facts.application.employerId);

const wayToTheUnit = ({ employers, application }: ConflictFacts, employerId: string, since: LocalDate) => howTheyBecameOne(employers, employerId, application.employerId, since);

/** The number a person has in the list of the team; 0 for who is not of it. */
const placeInTeam = ({ application: { teamMemberIds } }: ConflictFacts, personId: string | null) => teamMemberIds.findIndex((member) => member === personId) + 1;

/** The expert's employments at what is one unit with the applying one, with the name that unit has now. */
function employmentsAtTheUnit(facts: ConflictFacts) {
  return facts.employments
    .filter(({ employerId }) => areOneUnit(facts.employers, employerId, facts.application.employerId))
    .map(({ employerId, kind, from, to }) => ({ unit: nameOf(facts, employerId), kind, from, to, ...wayToTheUnit(facts, employerId, from) }));
}

/** The relations that hold today. */
function relationsInForce({ relations, today }: ConflictFacts): readonly RelationFact[] {
  return relations.filter(({ from, withdrawnOn }) => from <= today && (withdrawnOn === null || today < withdrawnOn));
}

/** The same day so many years later, the last of those full years; 28 February where there is no 29. */
function yearsAfter(day: LocalDate, years: number): LocalDate {
  const year = Number(day.slice(0, 4)) + years;
  // As days before 1 March, because that one exists in every year.
  return day.endsWith('-02-29') ? addDays(`${year}-03-01` as LocalDate, -1) : (`${year}${day.slice(4)}` as LocalDate);
}
