import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ScoringFacts, scoringRules } from '../panel/panel.rule';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';

/** What the rules of scoreInterview look at. */
export interface ScoreInterviewFacts extends RecruitmentBatchFacts, ScoringFacts {
  readonly candidate: { readonly state: RecruitmentCandidateState };
}

/** WZ-3: whoever was tested is interviewed. */
export const candidateWasTested = rule<ScoreInterviewFacts>('WZ-3', 'personnel.candidate-state', ({ candidate: { state } }) =>
  state === 'tested' ? ok : refuse({ path: ['candidateId'], facts: { state, required: 'tested' }, remedy: 'check-the-state' }),
);

export const scoreInterviewRules: readonly Rule<ScoreInterviewFacts>[] = [batchIsIn('candidateId', 'marked'), candidateWasTested, ...scoringRules('candidateId')];
