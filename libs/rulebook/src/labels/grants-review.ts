import type { EnumLabels } from './enum-labels';

/** Enumerations of eligibility and review (资格审核与专家评审). */
export const grantsReviewLabels = {
  ExpertEmploymentKind: {
    employment: { zh: '任职', en: 'employed' },
    secondment: { zh: '借调或挂职', en: 'seconded' },
  },
  ReviewAssignmentState: {
    assigned: { zh: '已指派，待评分', en: 'Assigned, to be scored' },
    submitted: { zh: '已提交评分表', en: 'Score sheet submitted' },
    replaced: { zh: '已改派', en: 'Replaced' },
    'conflict-declared': { zh: '已回避', en: 'Ended by a declared conflict' },
  },
} as const satisfies EnumLabels;
