import type { EnumLabels } from './enum-labels';

/** Code lists of recruitment (招录). */
export const personnelRecruitmentLabels = {
  RecruitmentConditionKind: {
    education: { zh: '学历', en: 'Education' },
    qualification: { zh: '资格证书', en: 'Qualification' },
    experience: { zh: '工作经历', en: 'Experience' },
    integrity: { zh: '品行', en: 'Integrity' },
    skill: { zh: '能力', en: 'Skill' },
    other: { zh: '其他条件', en: 'Other' },
    age: { zh: '年龄', en: 'Age' },
    'personnel-status': { zh: '身份', en: 'Personnel status' },
    rank: { zh: '职级', en: 'Rank' },
  },
  RecruitmentBatchState: {
    open: { zh: '报名与资格审查', en: 'Registration and qualification' },
  },
  RecruitmentCandidateState: {
    registered: { zh: '已报名', en: 'Registered' },
    qualified: { zh: '资格合格', en: 'Qualified' },
    unqualified: { zh: '资格不合格', en: 'Not qualified' },
  },
} as const satisfies EnumLabels;
