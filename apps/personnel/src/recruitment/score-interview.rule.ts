import { hundredthsOf, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';
import { type PanelFacts, panelistIsUnrelated } from './panel.rule';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';

/** What the rules of scoreInterview look at; the panel is the caller alone, the tested the candidate alone. */
export interface ScoreInterviewFacts extends RecruitmentBatchFacts, PanelFacts {
  readonly input: { readonly score: string };
  readonly personId: string;
  readonly candidate: { readonly state: RecruitmentCandidateState };
  readonly seated: readonly { readonly personId: string }[];
  /** Who has scored the candidate. */
  readonly scores: readonly { readonly personId: string }[];
}

/** WZ-3: the panel scores, and nobody else. */
export const isOnThePanel = rule<ScoreInterviewFacts>('WZ-3', 'personnel.not-on-the-panel', ({ seated, personId }) =>
  seated.some((each) => each.personId === personId) ? ok : refuse({ path: ['candidateId'], facts: {}, remedy: 'leave-it-to-the-panel' }),
);

/** WZ-3: whoever was tested is interviewed. */
export const candidateWasTested = rule<ScoreInterviewFacts>('WZ-3', 'personnel.candidate-state', ({ candidate: { state } }) =>
  state === 'tested' ? ok : refuse({ path: ['candidateId'], facts: { state, required: 'tested' }, remedy: 'check-the-state' }),
);

/** HOUSE-4: a score is 0 to 100 with two decimals at most. */
export const scoreIsWellFormed = rule<ScoreInterviewFacts>('HOUSE-4', 'personnel.score-malformed', ({ input: { score } }) =>
  hundredthsOf(score) !== null ? ok : refuse({ path: ['score'], facts: { score }, remedy: 'give-a-score-in-range' }),
);

/** HOUSE-3: a sealed score is not changed. */
export const hasNotScored = rule<ScoreInterviewFacts>('HOUSE-3', 'personnel.scored-already', ({ scores, personId }) =>
  scores.some((each) => each.personId === personId) ? refuse({ path: ['candidateId'], facts: {}, remedy: 'check-the-state' }) : ok,
);

export const scoreInterviewRules: readonly Rule<ScoreInterviewFacts>[] = [batchIsIn('candidateId', 'marked'), isOnThePanel, candidateWasTested, scoreIsWellFormed, hasNotScored, panelistIsUnrelated];
