import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardObjectionState, awardObjectionTransitions } from './award-objection.transitions';

/** What the rules of answerAwardObjection look at. */
export interface AnswerAwardObjectionFacts {
  readonly input: { readonly answer: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly objection: { readonly state: AwardObjectionState };
  /** Who holds the power over the fund at this moment, as governance answered. */
  readonly asked: { readonly holder: { readonly holderId: string | null; readonly holderIsChief: boolean } };
}

const item = 'innovation-fund';

/** GY-2a: somebody answers for the fund. */
export const fundHasHolder = rule<AnswerAwardObjectionFacts>('GY-2a', 'grants.fund-power-vacant', ({ asked: { holder }, today: day }) =>
  holder.holderId !== null ? ok : refuse({ path: ['objectionId'], facts: { item, day }, remedy: 'have-the-fund-assigned' }),
);

/** GY-2a: the holder of the fund answers what is said against its use. */
export const callerHoldsTheFund = rule<AnswerAwardObjectionFacts>('GY-2a', 'grants.not-the-fund-holder', ({ asked: { holder }, personId }) =>
  holder.holderId === null || holder.holderId === personId ? ok : refuse({ path: ['objectionId'], facts: { item }, remedy: 'ask-the-fund-holder' }),
);

/** GY-3: the chief is never directly in charge, whatever a register may say. */
export const chiefDoesNotHoldTheFund = rule<AnswerAwardObjectionFacts>('GY-3', 'grants.chief-holds-the-fund', ({ asked: { holder } }) =>
  holder.holderIsChief ? refuse({ path: ['objectionId'], facts: { item }, remedy: 'have-the-fund-assigned' }) : ok,
);

/** HOUSE-1: an objection is answered once. */
export const objectionIsOpen = rule<AnswerAwardObjectionFacts>('HOUSE-1', 'grants.objection-answered-already', ({ objection: { state } }) => {
  const from: readonly AwardObjectionState[] = awardObjectionTransitions.answerAwardObjection.from;
  return from.includes(state) ? ok : refuse({ path: ['objectionId'], facts: { state }, remedy: 'read-the-answer' });
});

/** HOUSE-4: an answer gives its reason, whichever it is. */
export const answerIsGiven = rule<AnswerAwardObjectionFacts>('HOUSE-4', 'house.empty', ({ input: { answer } }) =>
  answer.trim() === '' ? refuse({ path: ['answer'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const answerAwardObjectionRules: readonly Rule<AnswerAwardObjectionFacts>[] = [
  objectionIsOpen,
  fundHasHolder,
  callerHoldsTheFund,
  chiefDoesNotHoldTheFund,
  answerIsGiven,
];
