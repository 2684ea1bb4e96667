import type { EnumLabels } from './enum-labels';

/** Code lists of the joint work of union and tax bureau (联席会议、走访、活动). */
export const financeCollectionJointLabels = {
  CollectionSide: {
    union: { zh: '工会', en: 'Union' },
    tax: { zh: '税务', en: 'Tax bureau' },
  },
  TaxBureauPost: {
    director: { zh: '局长', en: 'Director' },
    'deputy-director': { zh: '副局长', en: 'Deputy director' },
    other: { zh: '其他职务', en: 'Another post' },
  },
  JointConferenceState: {
    called: { zh: '已召集', en: 'Called' },
    closed: { zh: '已结束', en: 'Closed' },
  },
  ConferenceTopicKind: {
    leadership: { zh: '加强领导', en: 'Leadership' },
    'union-formation': { zh: '建会', en: 'Union formation' },
    targets: { zh: '目标任务', en: 'Targets' },
    combination: { zh: '工作结合', en: 'Combination of work' },
    other: { zh: '其他', en: 'Other' },
  },
  CampaignKind: {
    training: { zh: '培训班', en: 'Training' },
    contest: { zh: '代收业务知识竞赛', en: 'Contest of knowledge' },
    'law-publicity': { zh: '法律法规宣传', en: 'Law publicity' },
  },
  CampaignState: {
    open: { zh: '进行中', en: 'Open' },
    closed: { zh: '已结束', en: 'Closed' },
  },
  SurveyVisitState: {
    assigned: { zh: '待走访', en: 'Assigned' },
    recorded: { zh: '待复核', en: 'Recorded' },
    returned: { zh: '已退回', en: 'Sent back' },
    confirmed: { zh: '已复核', en: 'Confirmed' },
  },
} as const satisfies EnumLabels;
