import type { EnumLabels } from './enum-labels';

/** Code lists of scoring, ranking and awarding grants. */
export const grantsAwardLabels = {
  GrantRankingRule: {
    'trimmed-mean': {
      zh: '每份评分表按各项标准的权重计算得分；各份得分取平均，评分表达到5份的，去掉一个最高分和一个最低分；符合条件的劳模创新工作室项目另加优先分。得分相同的，依次比较权重最大的标准的平均分（权重相同的，取列在前面的标准）、报送时间先后、申请编号。',
      en: 'Each sheet counts by the weights of the criteria; the result is the mean of the sheets, without the highest and the lowest from five sheets up; a project of a qualifying model-worker studio gets the bonus on top. Equal results are ordered by the mean of the heaviest criterion (of equal weights, the first listed), then by the earlier submission, then by the id of the application',
    },
  },
  AwardProposalState: {
    proposed: { zh: '已提交集体决定', en: 'Put to collective decision' },
    publicised: { zh: '公示中', en: 'Publicised' },
    granted: { zh: '已立项', en: 'Granted' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  AwardObjectionState: {
    open: { zh: '待答复', en: 'Open' },
    rejected: { zh: '不成立', en: 'Rejected' },
    upheld: { zh: '成立', en: 'Upheld' },
  },
  AwardState: {
    granted: { zh: '已立项，待签合同', en: 'Granted, contract to be signed' },
    'given-up': { zh: '已放弃', en: 'Given up' },
    revoked: { zh: '已撤销', en: 'Revoked' },
    contracted: { zh: '已签合同', en: 'Contracted' },
    'under-acceptance': { zh: '验收中', en: 'Under acceptance' },
    rectifying: { zh: '限期整改', en: 'To be rectified' },
    accepted: { zh: '验收通过', en: 'Accepted' },
    failed: { zh: '验收未通过', en: 'Failed' },
  },
} as const satisfies EnumLabels;
