import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a candidate stands, as stored. */
export type RecruitmentCandidateState = keyof (typeof enumLabels)['RecruitmentCandidateState'];

/** The life of a candidate, by act; a check, a test and a list each end in one of several ways. */
export const recruitmentCandidateTransitions = {
  registerCandidate: { from: [], to: 'registered' },
  checkQualificationPassing: { from: ['registered'], to: 'qualified' },
  checkQualificationFailing: { from: ['registered'], to: 'unqualified' },
  issueTestNumbers: { from: ['qualified'], to: 'numbered' },
  commitTestMarks: { from: ['numbered'], to: 'tested' },
  commitTestMarksWithoutMark: { from: ['numbered'], to: 'absent' },
  commitTestMarksBelowLine: { from: ['numbered'], to: 'below-line' },
  publishEligibleListWithin: { from: ['tested'], to: 'eligible' },
  publishEligibleListBehind: { from: ['tested'], to: 'reserve' },
  hireCandidate: { from: ['eligible'], to: 'hired' },
  recordDeclinedOffer: { from: ['eligible'], to: 'declined' },
  recordDeclinedOfferMovesUp: { from: ['reserve'], to: 'eligible' },
  answerEligibleListObjectionStriking: { from: ['eligible', 'reserve'], to: 'struck' },
  answerEligibleListObjectionMovesUp: { from: ['reserve'], to: 'eligible' },
} as const satisfies TransitionTable<RecruitmentCandidateState>;
