import { type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { visitStandsFor, type VisitStateFacts } from './visit-state.rule';

/** What the rule of four eyes looks at. */
export interface VisitEyesFacts extends VisitStateFacts {
  readonly input: { readonly note: string };
  readonly personId: string;
  readonly visit: VisitStateFacts['visit'] & { readonly recordedById: string | null };
}

/** What the rules of reviewVisit look at. */
export interface ReviewVisitFacts extends VisitEyesFacts, EmployerLiveFacts {
  readonly visit: VisitEyesFacts['visit'] & { readonly registeredUnionFormedIn: Month | null };
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null; readonly unionFormedIn: Month | null };
}

/** CP-5: whoever recorded a visit does not review it: what a unit pays by rests on it. */
export const reviewerIsNotTheRecorder = rule<VisitEyesFacts>('CP-5', 'finance-collection.recorder-reviews', ({ visit: { recordedById }, personId }) =>
  recordedById === personId ? refuse({ path: ['visitId'], facts: {}, remedy: 'have-another-review-it' }) : ok,
);

/** HOUSE-3: the register says of its union what it said when the visit was recorded. */
export const registerIsAsVisited = rule<ReviewVisitFacts>('HOUSE-3', 'finance-collection.visit-outdated', ({ visit: { registeredUnionFormedIn }, employer: { name, unionFormedIn } }) =>
  registeredUnionFormedIn === unionFormedIn ? ok : refuse({ path: ['visitId'], facts: { employer: name, unionFormedIn }, remedy: 'send-the-visit-back' }),
);

export const reviewVisitRules: readonly Rule<ReviewVisitFacts>[] = [visitStandsFor('reviewVisit'), reviewerIsNotTheRecorder, employerIsLive, registerIsAsVisited, textIsGiven('note')];
