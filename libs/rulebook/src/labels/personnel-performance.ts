import type { EnumLabels } from './enum-labels';

/** Code lists of objective-based assessment (目标考核). */
export const personnelPerformanceLabels = {
  PerformanceFormula: {
    'weighted-completion': {
      zh: '各项目标完成率（不超过100%）按权重合计，加上级认定加分（不超过上限），总分不超过100分，四舍五入至0.01分',
      en: 'Each objective as far as it is reached (100 per cent at most) by its weight, plus the points of recognitions up to their most, 100 in all, rounded half up to 0.01',
    },
  },
  PerformanceAssessmentState: {
    'under-way': { zh: '考核中', en: 'Under way' },
    concluded: { zh: '已评定', en: 'Concluded' },
    appealed: { zh: '申诉中', en: 'Appealed' },
    final: { zh: '申诉已裁定，维持原结果', en: 'Appeal dismissed, the mark stands' },
  },
  PerformanceGrade: {
    excellent: { zh: '优秀', en: 'Excellent' },
    qualified: { zh: '合格', en: 'Qualified' },
    unqualified: { zh: '不合格', en: 'Unqualified' },
  },
  ObjectiveMeasure: {
    'unions-formed': { zh: '新发展工会组织（家）', en: 'Unions formed' },
    'members-joined': { zh: '新发展会员（人）', en: 'Members who joined' },
    'contests-held': { zh: '劳动技能竞赛（场次）', en: 'Labour skills contests held' },
    'wage-agreements': { zh: '工资集体协商（份）', en: 'Wage agreements' },
    other: { zh: '其他', en: 'Other' },
  },
  RecognitionKind: {
    'innovation-work': { zh: '创新工作', en: 'Innovation' },
    'highlight-work': { zh: '亮点工作', en: 'Highlight' },
  },
} as const satisfies EnumLabels;
