import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { stillIn } from '../notice/nobody-left.rule';
import { batchIsIn } from './batch-state.rule';
import { type RegistrationDaysFacts, registrationIsOver } from './issue-test-numbers.rule';
import { recruitmentBatchTransitions } from './recruitment-batch.transitions';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

/** What the rules of cancelRecruitment look at. */
export interface CancelRecruitmentFacts extends RegistrationDaysFacts {
  readonly input: { readonly reason: string };
  readonly candidates: readonly { readonly state: RecruitmentCandidateState }[];
}

/** WZ-3: whoever is a candidate is tested: nobody cancels a recruitment somebody is left in. */
export const nobodyIsLeft = rule<CancelRecruitmentFacts>('WZ-3', 'personnel.recruitment-not-empty', ({ batch: { name }, candidates }) => {
  const count = stillIn<RecruitmentCandidateState>(recruitmentCandidateTransitions, candidates);
  return count === 0 ? ok : refuse({ path: ['batchId'], facts: { batch: name, count }, remedy: 'go-on-with-the-recruitment' });
});

export const cancelRecruitmentRules: readonly Rule<CancelRecruitmentFacts>[] = [batchIsIn('batchId', ...recruitmentBatchTransitions.cancelRecruitment.from), registrationIsOver, nobodyIsLeft, textIsGiven('reason')];
