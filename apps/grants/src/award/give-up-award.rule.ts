import type { Caller } from '@unionhall/contracts';
import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardMayBeGivenUp } from '../contract/award-stage.rule';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';

/** What the rules of giveUpAward look at. */
export interface GiveUpAwardFacts extends AwardStageFacts, ReasonFacts {
  readonly caller: Pick<Caller, 'roles'>;
  readonly personId: string;
  readonly application: { readonly applicantId: string; readonly title: string; readonly teamMemberIds: readonly string[] };
}

/** YZ-8: taking part is voluntary: the applicant gives up himself, or an officer outside the team enters his statement. */
export const callerMayGiveUp = rule<GiveUpAwardFacts>('YZ-8', 'grants.award-given-up-by-another', ({ caller: { roles }, personId, application: { applicantId, title, teamMemberIds } }) =>
  personId === applicantId || (roles.includes('officer') && !teamMemberIds.includes(personId)) ? ok : refuse({ path: ['awardId'], facts: { application: title }, remedy: 'ask-the-author' }),
);

export const giveUpAwardRules: readonly Rule<GiveUpAwardFacts>[] = [awardMayBeGivenUp, callerMayGiveUp, reasonIsGiven];
