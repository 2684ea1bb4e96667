import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a recruitment stands, as stored. */
export type RecruitmentBatchState = keyof (typeof enumLabels)['RecruitmentBatchState'];

/** The life of a recruitment, by act [WZ-3]. */
export const recruitmentBatchTransitions = {
  openRecruitment: { from: [], to: 'open' },
} as const satisfies TransitionTable<RecruitmentBatchState>;
