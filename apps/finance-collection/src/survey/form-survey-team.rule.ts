import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, type NamedPersonsFacts, personsAreRegistered, rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of formSurveyTeam look at. */
export interface FormSurveyTeamFacts extends NamedPersonsFacts {
  readonly input: { readonly name: string; readonly year: number; readonly members: readonly { readonly personId: string; readonly side: keyof (typeof enumLabels)['CollectionSide'] }[] };
  /** How many teams the year has, and may have. */
  readonly teams: number;
  readonly most: number;
  readonly nameIsTaken: boolean;
  /** Those of the members who are in a team of the year already, by id. */
  readonly inAnotherTeam: readonly string[];
}

/** BH-5: a team is of union and tax staff. */
export const teamIsOfBothSides = rule<FormSurveyTeamFacts>('BH-5', 'finance-collection.team-of-one-side', ({ input: { members } }) => {
  const missing = (['union', 'tax'] as const).filter((side) => !members.some((member) => member.side === side));
  return missing.length === 0 ? ok : refuse({ path: ['members'], facts: { missing }, remedy: 'add-the-other-side' });
});

/** BH-5: a year has so many teams. */
export const yearHasRoomForATeam = rule<FormSurveyTeamFacts>('BH-5', 'finance-collection.teams-full', ({ input: { year }, teams, most }) =>
  teams < most ? ok : refuse({ path: ['year'], facts: { year, teams, most }, remedy: 'use-the-teams-there-are' }),
);

/** HOUSE-3: a name stands in a year once. */
export const teamNameIsNew = rule<FormSurveyTeamFacts>('HOUSE-3', 'house.already-registered', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { value: name }, remedy: 'use-the-existing-one' }) : ok,
);

/** HOUSE-3: a person is in one team of a year, and in it once. */
export const membersAreInOneTeam = rule<FormSurveyTeamFacts>('HOUSE-3', 'finance-collection.member-in-a-team', ({ input: { members }, inAnotherTeam }) => {
  const ids = members.map(({ personId }) => personId);
  return ids.flatMap((id, index) => (inAnotherTeam.includes(id) || ids.indexOf(id) < index ? [refuse({ path: ['members', String(index), 'personId'], facts: {}, remedy: 'name-somebody-else' })] : []));
});

export const formSurveyTeamRules: readonly Rule<FormSurveyTeamFacts>[] = [textIsGiven('name'), personsAreRegistered, teamIsOfBothSides, yearHasRoomForATeam, teamNameIsNew, membersAreInOneTeam];
