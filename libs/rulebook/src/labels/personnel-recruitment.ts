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
    numbered: { zh: '已编考号', en: 'Test numbers given' },
    marked: { zh: '笔试成绩已锁定', en: 'Marks locked' },
    listed: { zh: '入围名单已公示', en: 'List published' },
    cancelled: { zh: '已终止', en: 'Cancelled' },
  },
  RecruitmentCandidateState: {
    registered: { zh: '已报名', en: 'Registered' },
    qualified: { zh: '资格合格', en: 'Qualified' },
    unqualified: { zh: '资格不合格', en: 'Not qualified' },
    numbered: { zh: '已编考号', en: 'Test number given' },
    tested: { zh: '已笔试', en: 'Tested' },
    absent: { zh: '缺考', en: 'Absent from the test' },
    'below-line': { zh: '笔试未达合格线', en: 'Below the pass mark' },
    eligible: { zh: '入围', en: 'On the list' },
    reserve: { zh: '候补', en: 'In reserve' },
    hired: { zh: '已录用', en: 'Hired' },
    declined: { zh: '已放弃', en: 'Declined' },
    struck: { zh: '异议成立，取消资格', en: 'Struck off by an objection' },
  },
  EligibleListObjectionState: {
    open: { zh: '待答复', en: 'Open' },
    rejected: { zh: '不成立', en: 'Rejected' },
    upheld: { zh: '成立', en: 'Upheld' },
  },
  TestMarkProblem: {
    'unknown-number': { zh: '本批次无此考号', en: 'No such number in this recruitment' },
    'number-twice': { zh: '考号重复', en: 'The number stands twice' },
    'mark-malformed': { zh: '成绩应为0至100，至多两位小数', en: 'A mark is 0 to 100 with two decimals at most' },
    'cells-missing': { zh: '列数不符', en: 'Another number of cells' },
  },
  EligibleListRule: {
    'composite-written-interview-registration': {
      zh: '综合成绩为笔试、面试成绩按公告权重之和，四舍五入至百分之一分；面试成绩为考官评分的平均，五份以上去掉一个最高分和一个最低分；同分依次比较笔试成绩、面试成绩、报名先后、报考编号',
      en: 'The composite score is the sum of written mark and interview by the weights of the notice, rounded to a hundredth; the interview is the mean of the panel’s scores, from five up without the highest and the lowest; ties go by written mark, interview, earlier registration, id',
    },
  },
} as const satisfies EnumLabels;
