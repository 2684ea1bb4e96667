import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { answerHasItsTerm } from './ask-inquiry.rule';
import { type InquiryState, inquiryTransitions } from './inquiry.transitions';

/** What the rules of appraiseAnswer look at. */
export interface AppraiseAnswerFacts {
  readonly input: { readonly appraisal: string; readonly remark?: string | null };
  readonly personId: string;
  readonly today: LocalDate;
  readonly inquiry: { readonly state: InquiryState; readonly askedById: string };
  readonly term: { readonly days: number; readonly dueOn: LocalDate | null };
}

/** HOUSE-1: what is appraised is an answer, once. */
export const answerWaitsForAppraisal = rule<AppraiseAnswerFacts>('HOUSE-1', 'governance.inquiry-not-to-appraise', ({ inquiry: { state } }) => {
  const from: readonly InquiryState[] = inquiryTransitions.appraiseAnswer.from;
  return from.includes(state) ? ok : refuse({ path: ['inquiryId'], facts: { state }, remedy: 'read-the-inquiry' });
});

/** GY-5b: whoever asked says whether he was answered. */
export const askerAppraises = rule<AppraiseAnswerFacts>('GY-5b', 'governance.not-the-asker', ({ inquiry: { askedById }, personId }) =>
  askedById === personId ? ok : refuse({ path: ['inquiryId'], facts: {}, remedy: 'let-the-asker-appraise' }),
);

/** HOUSE-4: what did not satisfy is said, or nobody could answer it. */
export const dissatisfactionIsExplained = rule<AppraiseAnswerFacts>('HOUSE-4', 'house.empty', ({ input: { appraisal, remark } }) =>
  appraisal === 'satisfied' || (remark ?? '').trim() !== '' ? ok : refuse({ path: ['remark'], facts: {}, remedy: 'fill-it-in' }),
);

/** CP-4: what is asked anew has a term of its own. */
export const newInquiryHasItsTerm: Rule<AppraiseAnswerFacts> = {
  ...answerHasItsTerm,
  check: (facts) => (facts.input.appraisal === 'not-satisfied' ? answerHasItsTerm.check(facts) : ok),
};

export const appraiseAnswerRules: readonly Rule<AppraiseAnswerFacts>[] = [answerWaitsForAppraisal, askerAppraises, dissatisfactionIsExplained, newInquiryHasItsTerm];
