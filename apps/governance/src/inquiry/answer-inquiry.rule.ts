import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type InquiryState, inquiryTransitions } from './inquiry.transitions';

/** What the rules of answerInquiry look at. */
export interface AnswerInquiryFacts {
  readonly input: { readonly answer: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly inquiry: { readonly state: InquiryState; readonly askedById: string; readonly askedOn: LocalDate; readonly powerItemCode: string };
  /** Who holds the power today; null when it is vacant. */
  readonly holderId: string | null;
  /** Who carries the decision out that is asked about; nobody when it is about none. */
  readonly executorIds: readonly string[];
}

/** HOUSE-1: an inquiry is answered once; whom the answer does not satisfy asks anew. */
export const inquiryWaitsForAnswer = rule<AnswerInquiryFacts>('HOUSE-1', 'governance.inquiry-answered-already', ({ inquiry: { state } }) => {
  const from: readonly InquiryState[] = inquiryTransitions.answerInquiry.from;
  return from.includes(state) ? ok : refuse({ path: ['inquiryId'], facts: { state }, remedy: 'read-the-inquiry' });
});

/** GY-2a: somebody answers for the power. */
export const somebodyAnswers = rule<AnswerInquiryFacts>('GY-2a', 'governance.inquiry-power-vacant', ({ holderId, executorIds, inquiry: { powerItemCode: item }, today }) =>
  holderId !== null || executorIds.length > 0 ? ok : refuse({ path: ['inquiryId'], facts: { item, today }, remedy: 'assign-the-charge-first' }),
);

/** GY-2a: whoever holds the power answers for it, or whoever carries the decision out. */
export const answererIsAccountable = rule<AnswerInquiryFacts>('GY-2a', 'governance.not-the-answerer', ({ holderId, executorIds, personId, inquiry: { powerItemCode: item } }) =>
  (holderId === null && executorIds.length === 0) || [holderId, ...executorIds].includes(personId) ? ok : refuse({ path: ['inquiryId'], facts: { item }, remedy: 'let-the-holder-answer' }),
);

/** GY-5b: an inquiry is answered to somebody else than the one who asks. */
export const askerIsAnother = rule<AnswerInquiryFacts>('GY-5b', 'governance.asker-answers', ({ inquiry: { askedById, askedOn }, personId }) =>
  askedById !== personId ? ok : refuse({ path: ['inquiryId'], facts: { askedOn }, remedy: 'let-the-holder-answer' }),
);

/** HOUSE-4: an answer says something. */
export const answerIsGiven = rule<AnswerInquiryFacts>('HOUSE-4', 'house.empty', ({ input: { answer } }) =>
  answer.trim() === '' ? refuse({ path: ['answer'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const answerInquiryRules: readonly Rule<AnswerInquiryFacts>[] = [inquiryWaitsForAnswer, somebodyAnswers, answererIsAccountable, askerIsAnother, answerIsGiven];
