import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type DecisionTaskState, decisionTaskTransitions } from './decision-task.transitions';

/** What the rules of confirmDecisionTask look at. */
export interface ConfirmDecisionTaskFacts {
  readonly input: { readonly accepted: boolean; readonly remark?: string | null };
  readonly personId: string;
  readonly task: { readonly title: string; readonly state: DecisionTaskState; readonly responsibleId: string; readonly completedById: string | null };
  readonly decision: { readonly proposedById: string | null; readonly enteredById: string | null };
}

/** HOUSE-1: what is checked is done. */
export const taskIsDone = rule<ConfirmDecisionTaskFacts>('HOUSE-1', 'governance.task-not-done', ({ task: { title, state } }) =>
  (decisionTaskTransitions.confirmDecisionTask.from as readonly DecisionTaskState[]).includes(state) ? ok : refuse({ path: ['taskId'], facts: { task: title, state }, remedy: 'check-the-state' }),
);

/** CP-5: nobody checks what he did himself, or had to do. */
export const executorDoesNotCheck = rule<ConfirmDecisionTaskFacts>('CP-5', 'governance.executor-checks', ({ task: { title, responsibleId, completedById }, personId }) =>
  [responsibleId, completedById].includes(personId) ? refuse({ path: ['taskId'], facts: { task: title }, remedy: 'leave-it-to-another-person' }) : ok,
);

/** CP-5: nor what he raised, or entered the decision on. */
export const checkerHadNoPartInDecision = rule<ConfirmDecisionTaskFacts>('CP-5', 'governance.decision-participant-checks', ({ task: { title }, decision: { proposedById, enteredById }, personId }) =>
  [proposedById, enteredById].includes(personId) ? refuse({ path: ['taskId'], facts: { task: title }, remedy: 'leave-it-to-another-person' }) : ok,
);

/** HOUSE-4: what is given back says what is missing. */
export const returnIsExplained = rule<ConfirmDecisionTaskFacts>('HOUSE-4', 'house.empty', ({ input: { accepted, remark } }) =>
  accepted || (remark ?? '').trim() !== '' ? ok : refuse({ path: ['remark'], facts: {}, remedy: 'fill-it-in' }),
);

export const confirmDecisionTaskRules: readonly Rule<ConfirmDecisionTaskFacts>[] = [taskIsDone, executorDoesNotCheck, checkerHadNoPartInDecision, returnIsExplained];
