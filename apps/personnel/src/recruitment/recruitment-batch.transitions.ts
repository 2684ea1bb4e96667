import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a recruitment stands, as stored. */
export type RecruitmentBatchState = keyof (typeof enumLabels)['RecruitmentBatchState'];

/** The life of a recruitment, by act [WZ-3]. */
export const recruitmentBatchTransitions = {
  openRecruitment: { from: [], to: 'open' },
  issueTestNumbers: { from: ['open'], to: 'numbered' },
  commitTestMarks: { from: ['numbered'], to: 'marked' },
  publishEligibleList: { from: ['marked'], to: 'listed' },
  cancelRecruitment: { from: ['open', 'numbered', 'marked'], to: 'cancelled' },
} as const satisfies TransitionTable<RecruitmentBatchState>;
