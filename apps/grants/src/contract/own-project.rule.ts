import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rule about one's own project looks at. */
export interface OwnProjectFacts {
  readonly personId: string;
  readonly application: { readonly title: string; readonly teamMemberIds: readonly string[] };
}

/** CP-6: nobody acts for the union side on a project he is of the team of. */
export const callerIsNotOfTheTeam = rule<OwnProjectFacts>('CP-6', 'grants.officer-of-the-team', ({ personId, application: { title, teamMemberIds } }) =>
  teamMemberIds.includes(personId) ? refuse({ path: ['awardId'], facts: { application: title }, remedy: 'leave-it-to-another-officer' }) : ok,
);
