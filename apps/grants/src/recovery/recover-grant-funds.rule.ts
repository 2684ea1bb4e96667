import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardIsConcluded } from '../contract/award-stage.rule';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from '../contract/own-project.rule';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';

/** What the rules of recoverGrantFunds look at; amounts in fen. */
export interface RecoverGrantFundsFacts extends AwardStageFacts, OwnProjectFacts, ReasonFacts {
  readonly input: ReasonFacts['input'] & { readonly spentAmount: Fen; readonly dueOn: LocalDate };
  readonly today: LocalDate;
  /** Paid out and not accounted for by any voucher. */
  readonly unspent: Fen;
  readonly spent: Fen;
  /** The claim there is already, or null. */
  readonly claim: { readonly claimedOn: LocalDate } | null;
}

/** HOUSE-3: an award's money is claimed back once. */
export const claimIsNew = rule<RecoverGrantFundsFacts>('HOUSE-3', 'grants.recovery-claimed-already', ({ claim }) =>
  claim === null ? ok : refuse({ path: ['awardId'], facts: { claimedOn: claim.claimedOn }, remedy: 'follow-the-claim' }),
);

/** HOUSE-4: a claim is for something. */
export const somethingIsClaimed = rule<RecoverGrantFundsFacts>('HOUSE-4', 'grants.nothing-to-recover', ({ input: { spentAmount }, unspent }) =>
  unspent + spentAmount > 0n ? ok : refuse({ path: ['awardId'], facts: {}, remedy: 'finish-without-a-claim' }),
);

/** YZ-8: what was spent within the budget on an accepted project is not asked back: only a failed one gives back what it spent, and never more. */
export const spentIsClaimedOfFailedOnly = rule<RecoverGrantFundsFacts>('YZ-8', 'grants.recovery-of-spent-money', ({ input: { spentAmount }, award: { state }, spent }) => {
  const most = state === 'failed' ? spent : 0n;
  return 0n <= spentAmount && spentAmount <= most ? ok : refuse({ path: ['spentAmount'], facts: { amount: yuanFromFen(spentAmount), most: yuanFromFen(most), state }, remedy: 'claim-within-what-was-spent' });
});

/** HOUSE-5: it is due on a day ahead. */
export const dueDayIsAhead = rule<RecoverGrantFundsFacts>('HOUSE-5', 'grants.due-day-past', ({ input: { dueOn }, today }) =>
  dueOn > today ? ok : refuse({ path: ['dueOn'], facts: { dueOn, today }, remedy: 'name-a-day-ahead' }),
);

export const recoverGrantFundsRules: readonly Rule<RecoverGrantFundsFacts>[] = [
  awardIsConcluded,
  callerIsNotOfTheTeam,
  claimIsNew,
  somethingIsClaimed,
  spentIsClaimedOfFailedOnly,
  dueDayIsAhead,
  reasonIsGiven,
];
