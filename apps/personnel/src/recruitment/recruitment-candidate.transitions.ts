import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a candidate stands, as stored. */
export type RecruitmentCandidateState = keyof (typeof enumLabels)['RecruitmentCandidateState'];

/** The life of a candidate, by act; one check ends in one of two ways. */
export const recruitmentCandidateTransitions = {
  registerCandidate: { from: [], to: 'registered' },
  checkQualificationPassing: { from: ['registered'], to: 'qualified' },
  checkQualificationFailing: { from: ['registered'], to: 'unqualified' },
} as const satisfies TransitionTable<RecruitmentCandidateState>;
