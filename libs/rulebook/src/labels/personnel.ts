import type { EnumLabels } from './enum-labels';

/** Enumerations and code lists of personnel (人事). */
export const personnelLabels = {
  PersonnelStatus: {
    'civil-servant': { zh: '公务员', en: 'Civil servant' },
    'institution-staff': { zh: '事业编制人员', en: 'Institution staff' },
    'professional-union-worker': { zh: '职业化工会工作者', en: 'Professional union worker' },
  },
  RecruitmentSource: {
    'community-cadre': { zh: '社区干部', en: 'Community cadre' },
    'laid-off-or-unemployed': { zh: '下岗失业人员', en: 'Laid-off or unemployed' },
    'university-graduate': { zh: '高校毕业生', en: 'University graduate' },
  },
  RecruitmentTest: {
    'written-test': { zh: '专业成绩测试（笔试）', en: 'Written professional test' },
    interview: { zh: '基本能力面试', en: 'Ability interview' },
  },
  AppointmentWonBy: {
    competition: { zh: '竞聘上岗', en: 'By competition' },
    'two-way-selection': { zh: '双向选择', en: 'By two-way selection' },
    recruitment: { zh: '公开招录', en: 'By recruitment' },
    other: { zh: '任命、选举或其他', en: 'By order, election or otherwise' },
  },
  PostKind: {
    leadership: { zh: '领导岗位', en: 'Leadership post' },
    middle: { zh: '中层岗位', en: 'Middle post' },
    ordinary: { zh: '一般岗位', en: 'Ordinary post' },
    'at-park-union': { zh: '工业园区工会岗位', en: 'Post at a park union' },
    'at-system-union': { zh: '系统工会岗位', en: 'Post at a system union' },
    'at-industry-union': { zh: '行业工会岗位', en: 'Post at an industry union' },
  },
} as const satisfies EnumLabels;
