import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { decisionIsAdopted, decisionIsKnown, type NamedDecisionFacts } from './decision.rule';
import { type AwardObjectionState, awardObjectionTransitions } from './award-objection.transitions';

/** What the rules of answerAwardObjection look at. */
export interface AnswerAwardObjectionFacts extends NamedDecisionFacts {
  readonly input: { readonly objectionId: string; readonly upheld: boolean; readonly answer: string; readonly decisionId?: string | null };
  /** SHA-256 of the rejection the input names. A function, because a form may not be filled in yet. */
  readonly rejectionSha256: () => string;
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

/** GY-2b: what an objection holds is released by the leadership body, not by one of it: a rejection rests on its decision (our reading). */
export const rejectionNamesItsDecision = rule<AnswerAwardObjectionFacts>('GY-2b', 'grants.objection-rejected-by-one', ({ input: { upheld, decisionId } }) =>
  upheld || decisionId ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'have-the-rejection-decided' }),
);

const isOnThisObjection = ({ decision, input: { objectionId } }: AnswerAwardObjectionFacts) =>
  decision !== null && decision.powerItem === 'innovation-fund' && decision.subjectType === 'AwardObjection' && decision.subjectId === objectionId;

/** GY-2b: it was taken on this very objection. */
export const decisionIsOnThisObjection = rule<AnswerAwardObjectionFacts>('GY-2b', 'grants.decision-of-another-objection', (facts) =>
  facts.decision === null || isOnThisObjection(facts) ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'use-the-objections-own-decision' }),
);

/** GY-2b: a decision fits exactly the answer that was decided. */
export const answerIsTheDecidedOne = rule<AnswerAwardObjectionFacts>('GY-2b', 'grants.objection-answer-not-as-decided', (facts) => {
  if (!isOnThisObjection(facts)) return ok;
  const [decided, now] = [facts.decision!.subjectSha256, facts.rejectionSha256()];
  return decided === now ? ok : refuse({ path: ['answer'], facts: { decided, now }, remedy: 'answer-as-decided' });
});

/** An objection that is upheld takes the list back, and the new list is decided on: it needs no decision of its own. */
const rejectionRules: readonly Rule<AnswerAwardObjectionFacts>[] = [decisionIsKnown, decisionIsAdopted, decisionIsOnThisObjection, answerIsTheDecidedOne, ...executorHadNoPartInDecision('decisionId')].map(
  ({ clause, code, check }) => ({ clause, code, check: (facts: AnswerAwardObjectionFacts) => (facts.input.upheld || !facts.input.decisionId ? ok : check(facts)) }),
);

export const answerAwardObjectionRules: readonly Rule<AnswerAwardObjectionFacts>[] = [
  objectionIsOpen,
  fundHasHolder,
  callerHoldsTheFund,
  chiefDoesNotHoldTheFund,
  answerIsGiven,
  rejectionNamesItsDecision,
  ...rejectionRules,
];
