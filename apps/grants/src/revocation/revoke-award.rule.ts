import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { decisionIsAdopted, decisionIsKnown, type NamedDecisionFacts } from '../award/decision.rule';
import { type AwardStageFacts, awardMayBeRevoked } from '../contract/award-stage.rule';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from '../contract/own-project.rule';
import { noPaymentIsUnderWay, type PaymentUnderWayFacts } from '../instalment/payment-under-way.rule';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';

/** What the rules of revokeAward look at; amounts in fen. */
export interface RevokeAwardFacts extends AwardStageFacts, OwnProjectFacts, ReasonFacts, PaymentUnderWayFacts, NamedDecisionFacts {
  readonly input: ReasonFacts['input'] & { readonly awardId: string; readonly spentAmount: Fen; readonly dueOn?: LocalDate | null };
  readonly today: LocalDate;
  /** Paid out and not accounted for by any voucher. */
  readonly unspent: Fen;
  readonly spent: Fen;
  /** SHA-256 of the revocation the input names. A function, because a form may not be filled in yet. */
  readonly revocationSha256: () => string;
}

/** YZ-8: what was spent is given back as far as it was spent, and never more. */
export const noMoreIsClaimedThanWasSpent = rule<RevokeAwardFacts>('YZ-8', 'grants.recovery-of-spent-money', ({ input: { spentAmount }, award: { state }, spent }) =>
  0n <= spentAmount && spentAmount <= spent ? ok : refuse({ path: ['spentAmount'], facts: { amount: yuanFromFen(spentAmount), most: yuanFromFen(spent), state }, remedy: 'claim-within-what-was-spent' }),
);

const isOwed = ({ input: { spentAmount }, unspent }: RevokeAwardFacts) => unspent + spentAmount > 0n;

/** HOUSE-4: what is given back is given back by a day. */
export const dueDayIsNamed = rule<RevokeAwardFacts>('HOUSE-4', 'house.empty', (facts) =>
  isOwed(facts) && !facts.input.dueOn ? refuse({ path: ['dueOn'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-5: and that day is ahead. */
export const dueDayIsAhead = rule<RevokeAwardFacts>('HOUSE-5', 'grants.due-day-past', ({ input: { dueOn }, today }) =>
  dueOn && dueOn <= today ? refuse({ path: ['dueOn'], facts: { dueOn, today }, remedy: 'name-a-day-ahead' }) : ok,
);

const isOnThisAward = ({ decision, input: { awardId } }: RevokeAwardFacts) =>
  decision !== null && decision.powerItem === 'innovation-fund' && decision.subjectType === 'AwardRevocation' && decision.subjectId === awardId;

/** GY-2b: what the leadership body awarded it alone revokes: the decision is on this very award. */
export const decisionIsOnThisRevocation = rule<RevokeAwardFacts>('GY-2b', 'grants.decision-of-another-revocation', (facts) =>
  facts.decision === null || isOnThisAward(facts) ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'use-the-revocations-own-decision' }),
);

/** GY-2b: a decision fits exactly what was decided: this reason, and this money given back. */
export const revocationIsTheDecidedOne = rule<RevokeAwardFacts>('GY-2b', 'grants.revocation-not-as-decided', (facts) => {
  if (!isOnThisAward(facts)) return ok;
  const [decided, now] = [facts.decision!.subjectSha256, facts.revocationSha256()];
  return decided === now ? ok : refuse({ path: ['decisionId'], facts: { decided, now }, remedy: 'have-this-revocation-decided' });
});

export const revokeAwardRules: readonly Rule<RevokeAwardFacts>[] = [
  awardMayBeRevoked,
  callerIsNotOfTheTeam,
  noPaymentIsUnderWay,
  reasonIsGiven,
  noMoreIsClaimedThanWasSpent,
  dueDayIsNamed,
  dueDayIsAhead,
  decisionIsKnown,
  decisionIsAdopted,
  decisionIsOnThisRevocation,
  revocationIsTheDecidedOne,
  ...executorHadNoPartInDecision('decisionId'),
];
