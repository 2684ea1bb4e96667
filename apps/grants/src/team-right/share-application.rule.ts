import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { applicationIsEditable, callerIsAuthor, type StageFacts } from '../application/stage.rule';

/** What the rules of shareApplication look at. */
export interface ShareApplicationFacts extends StageFacts {
  readonly input: { readonly memberId: string };
  readonly application: StageFacts['application'] & { readonly title: string; readonly teamMemberIds: readonly string[] };
}

/** YZ-8: the applicant shares with his team; he himself writes everything anyhow. */
export const memberIsOfTheTeam = rule<ShareApplicationFacts>('YZ-8', 'grants.shared-with-no-member', ({ input: { memberId }, application: { title, applicantId, teamMemberIds } }) =>
  teamMemberIds.includes(memberId) && memberId !== applicantId ? ok : refuse({ path: ['memberId'], facts: { application: title }, remedy: 'put-the-person-in-the-team-first' }),
);

export const shareApplicationRules: readonly Rule<ShareApplicationFacts>[] = [applicationIsEditable, callerIsAuthor, memberIsOfTheTeam];
