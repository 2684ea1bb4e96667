import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardFellAway } from '../contract/award-stage.rule';
import { fallenAwayStates } from './award.transitions';
import type { GrantRoundState } from '../round/round.transitions';

/** What the rules of promoteReserve look at. */
export interface PromoteReserveFacts extends AwardStageFacts {
  readonly input: { readonly applicationId?: string | null; readonly exceptionReason?: string | null };
  readonly round: { readonly name: string; readonly state: GrantRoundState; readonly year: number; readonly quota: number; readonly awardAmount: Fen };
  /** The reserve as it now stands, in rank order. */
  readonly reserve: readonly { readonly id: string; readonly title: string }[];
  /** The list that replaces the award already and is not taken back, or null. */
  readonly replacement: object | null;
  /** Awards of the round that did not fall away, and projects that are about to move up. */
  readonly places: number;
  /** What the fund of the round's year has free, in fen. */
  readonly available: Fen;
}

/** YZ-9: while the round's awards are carried out; a finished round is closed. */
export const roundIsAwarded = rule<PromoteReserveFacts>('YZ-9', 'grants.round-not-awarded', ({ round: { name, state } }) =>
  state === 'awarded' ? ok : refuse({ path: ['awardId'], facts: { round: name, state }, remedy: 'check-the-state' }),
);

/** HOUSE-3: an award is replaced once. */
export const awardIsNotReplaced = rule<PromoteReserveFacts>('HOUSE-3', 'grants.award-replaced-already', ({ replacement }) =>
  replacement === null ? ok : refuse({ path: ['awardId'], facts: {}, remedy: 'follow-the-replacing-list' }),
);

/** YZ-8: whoever moves up is in reserve. */
export const projectIsInReserve = rule<PromoteReserveFacts>('YZ-8', 'grants.not-in-reserve', ({ input: { applicationId }, round: { name }, reserve }) =>
  (applicationId ? reserve.some(({ id }) => id === applicationId) : reserve.length > 0) ? ok : refuse({ path: ['applicationId'], facts: { round: name }, remedy: 'choose-from-the-reserve' }),
);

/** YZ-8: the best by merit moves up; whoever is passed over is passed over for a reason that goes to the decision. */
export const firstOfReserveMovesUp = rule<PromoteReserveFacts>('YZ-8', 'grants.reserve-out-of-order', ({ input: { applicationId, exceptionReason }, reserve }) => {
  const [first] = reserve;
  const chosen = reserve.find(({ id }) => id === applicationId);
  if (!first || !chosen || chosen.id === first.id || exceptionReason?.trim()) return ok;
  return refuse({ path: ['applicationId'], facts: { application: chosen.title, passed: first.title }, remedy: 'take-the-first-of-the-reserve' });
});

/** YZ-7: no more projects than the round's number. */
export const promotionStaysWithinQuota = rule<PromoteReserveFacts>('YZ-7', 'grants.award-over-quota', ({ places, round: { quota } }) =>
  places < quota ? ok : refuse({ path: ['awardId'], facts: { count: places + 1, quota }, remedy: 'shorten-the-list' }),
);

/** CP-10: the fund has the money. */
export const fundHoldsThePromotion = rule<PromoteReserveFacts>('CP-10', 'grants.award-over-fund', ({ award: { state }, available, round: { awardAmount, year } }) =>
  !fallenAwayStates.includes(state) || awardAmount <= available
    ? ok
    : refuse({ path: ['awardId'], facts: { total: yuanFromFen(awardAmount), available: yuanFromFen(available), year }, remedy: 'appropriate-more-or-shorten' }),
);

export const promoteReserveRules: readonly Rule<PromoteReserveFacts>[] = [
  awardFellAway,
  roundIsAwarded,
  awardIsNotReplaced,
  projectIsInReserve,
  firstOfReserveMovesUp,
  promotionStaysWithinQuota,
  fundHoldsThePromotion,
];
