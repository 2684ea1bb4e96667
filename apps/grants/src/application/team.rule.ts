import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rule about the list of members looks at. */
export interface TeamListFacts {
  /** Who applies: in the team anyhow. */
  readonly applicantId: string;
  readonly input: { readonly content: { readonly teamMemberIds: readonly string[] } };
}

/** HOUSE-3: each member stands in the list once; the applicant is in the team anyhow. */
export const membersAreListedOnce = rule<TeamListFacts>('HOUSE-3', 'grants.team-member-repeated', ({ applicantId, input: { content } }) => {
  const team = [applicantId, ...content.teamMemberIds];
  return team.flatMap((member, place) =>
    team.indexOf(member) < place
      ? [refuse({ path: ['content', 'teamMemberIds', String(place - 1)], facts: { place }, remedy: 'enter-each-member-once' })]
      : [],
  );
});

/** What the rule about the team's agreement looks at. */
export interface TeamAgreementFacts {
  readonly application: { readonly teamMemberIds: readonly string[]; readonly contentSha256: string };
  readonly agreements: readonly { readonly personId: string; readonly contentSha256: string }[];
}

/** YZ-8: each member has agreed to the content as it now stands; one refusal for each who has not. */
export const teamHasAgreed = rule<TeamAgreementFacts>('YZ-8', 'grants.team-not-agreed', ({ application, agreements }) => {
  const agreed = new Set(agreements.filter(({ contentSha256 }) => contentSha256 === application.contentSha256).map(({ personId }) => personId));
  return application.teamMemberIds.flatMap((member, index) =>
    agreed.has(member) ? [] : [refuse({ path: ['teamMembers', String(index)], facts: { place: index + 1 }, remedy: 'wait-for-the-team' })],
  );
});

/** What the rules of a member's own agreement look at. */
export interface OwnAgreementFacts {
  readonly personId: string;
  readonly application: { readonly title: string; readonly teamMemberIds: readonly string[] };
  /** The day in Shanghai the person agreed to the content as it now stands, or null. */
  readonly agreedOn: string | null;
}

/** YZ-8: only a member agrees, and only for himself. */
export const callerIsTeamMember = rule<OwnAgreementFacts>('YZ-8', 'grants.not-a-team-member', ({ personId, application }) =>
  application.teamMemberIds.includes(personId) ? ok : refuse({ path: ['applicationId'], facts: {}, remedy: 'ask-the-team-member' }),
);

/** HOUSE-3: one content, one agreement. */
export const callerHasNotAgreed = rule<OwnAgreementFacts>('HOUSE-3', 'grants.already-agreed', ({ application: { title }, agreedOn }) =>
  agreedOn === null ? ok : refuse({ path: ['applicationId'], facts: { application: title, agreedOn }, remedy: 'nothing-more-to-agree' }),
);
