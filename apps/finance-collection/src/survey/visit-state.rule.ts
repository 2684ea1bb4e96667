import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type SurveyVisitState, surveyVisitTransitions } from './survey-visit.transitions';

/** A visit an act is about. */
export interface VisitStateFacts {
  readonly visit: { readonly state: SurveyVisitState };
}

/** HOUSE-1: the act fits only the states from which its table leads on. */
export function visitStandsFor(act: 'recordVisit' | 'returnVisit' | 'reviewVisit'): Rule<VisitStateFacts> {
  const required: readonly SurveyVisitState[] = surveyVisitTransitions[act].from;
  return rule<VisitStateFacts>('HOUSE-1', 'finance-collection.visit-state', ({ visit: { state } }) =>
    required.includes(state) ? ok : refuse({ path: ['visitId'], facts: { state, required: [...required] }, remedy: 'check-the-state' }),
  );
}
