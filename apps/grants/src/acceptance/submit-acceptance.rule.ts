import type { Caller } from '@unionhall/contracts';
import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardAwaitsAcceptance } from '../contract/award-stage.rule';
import { noPaymentIsUnderWay, type PaymentUnderWayFacts } from '../instalment/payment-under-way.rule';

/** What the rules of submitAcceptance look at. */
export interface SubmitAcceptanceFacts extends AwardStageFacts, PaymentUnderWayFacts {
  readonly input: { readonly effect: string };
  readonly caller: Pick<Caller, 'roles'>;
  readonly personId: string;
  readonly application: { readonly applicantId: string; readonly title: string; readonly teamMemberIds: readonly string[] };
}

/** YZ-8: the applicant answers for the effect of the project; where he does not, an officer outside the team puts it to acceptance. */
export const callerMaySubmitAcceptance = rule<SubmitAcceptanceFacts>('YZ-8', 'grants.acceptance-by-another', ({ caller: { roles }, personId, application: { applicantId, title, teamMemberIds } }) =>
  personId === applicantId || (roles.includes('officer') && !teamMemberIds.includes(personId)) ? ok : refuse({ path: ['awardId'], facts: { application: title }, remedy: 'ask-the-author' }),
);

/** YZ-8: judged by real effect: it is said what it is. */
export const effectIsSaid = rule<SubmitAcceptanceFacts>('YZ-8', 'grants.effect-not-said', ({ input: { effect } }) =>
  effect.trim() === '' ? refuse({ path: ['effect'], facts: {}, remedy: 'say-the-effect' }) : ok,
);

export const submitAcceptanceRules: readonly Rule<SubmitAcceptanceFacts>[] = [awardAwaitsAcceptance, callerMaySubmitAcceptance, noPaymentIsUnderWay, effectIsSaid];
