import type { EnumLabels } from './enum-labels';

/** Code lists of open competition (公开竞聘). */
export const personnelCompetitionLabels = {
  CompetitionState: {
    open: { zh: '报名与审查', en: 'Registration and checks' },
    assessing: { zh: '演讲评分与民主推荐', en: 'Speeches and democratic vote' },
    ranked: { zh: '已排名', en: 'Ranked' },
    proposed: { zh: '已提交集体决定', en: 'Put to collective decision' },
    publicised: { zh: '任前公示', en: 'Publicised' },
    concluded: { zh: '已任职', en: 'Appointed' },
    cancelled: { zh: '已终止', en: 'Cancelled' },
  },
  CompetitionEntryState: {
    entered: { zh: '已报名', en: 'Entered' },
    qualified: { zh: '资格合格', en: 'Qualified' },
    unqualified: { zh: '资格不合格', en: 'Not qualified' },
    cleared: { zh: '廉政审核通过', en: 'Integrity found in order' },
    barred: { zh: '廉政审核未通过', en: 'Integrity not found in order' },
    withdrawn: { zh: '已退出', en: 'Withdrawn' },
    ranked: { zh: '已排名', en: 'Ranked' },
    proposed: { zh: '拟任', en: 'Proposed' },
    appointed: { zh: '已任职', en: 'Appointed' },
    declined: { zh: '已放弃任职', en: 'Declined' },
  },
  CompetitionRule: {
    'composite-vote-speech-entry': {
      zh: '综合成绩为民主推荐得分、演讲评分按公告权重之和，四舍五入至百分之一分；民主推荐得分为同意票占收回票的比例；演讲评分为评委评分的平均，五份以上去掉一个最高分和一个最低分；同分依次比较民主推荐得分、演讲评分、报名先后、报名编号；各竞聘职位分别排名',
      en: 'The composite score is the sum of the democratic vote and the speech by the weights of the notice, rounded to a hundredth; the vote counts as the share of the ballots returned that are in favour; the speech is the mean of the panel’s scores, from five up without the highest and the lowest; ties go by vote, speech, earlier entry, id; each place is ranked by itself',
    },
  },
  AppointmentProposalState: {
    proposed: { zh: '已提交集体决定', en: 'Put to collective decision' },
    publicised: { zh: '任前公示', en: 'Publicised' },
    appointed: { zh: '已任职', en: 'Appointed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  AppointmentObjectionState: {
    open: { zh: '待答复', en: 'Open' },
    rejected: { zh: '不成立', en: 'Rejected' },
    upheld: { zh: '成立', en: 'Upheld' },
  },
  TrialOutcome: {
    passed: { zh: '试用合格', en: 'Passed' },
    failed: { zh: '试用不合格', en: 'Failed' },
  },
  CultivationKind: {
    rotation: { zh: '轮岗锻炼', en: 'Rotation' },
    result: { zh: '工作实绩', en: 'Result' },
    training: { zh: '培训', en: 'Training' },
  },
} as const satisfies EnumLabels;
