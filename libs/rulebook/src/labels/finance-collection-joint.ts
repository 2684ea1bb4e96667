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
  VisitFormVerdict: {
    recorded: { zh: '可登记', en: 'may be recorded' },
    refused: { zh: '不予登记', en: 'refused' },
  },
  VisitFormColumn: {
    'credit-code': { zh: '统一社会信用代码（18位，含校验码）', en: 'Unified social credit code (18 characters with their check character)' },
    'visited-on': { zh: '走访日期（如2026-03-10）', en: 'Day of the visit (as 2026-03-10)' },
    'has-union': { zh: '是否建会（是或否）', en: 'Whether it has a union (“是” or “否”)' },
    'trade-union': { zh: '工会名称（工会名册中的名称，未建会不填）', en: 'Union (its name in the register of unions, or nothing)' },
    'union-formed-in': { zh: '建会月份（如2026-03，未建会不填）', en: 'Month of its union (as 2026-03, or nothing)' },
    headcount: { zh: '职工人数（半角数字）', en: 'Headcount (plain digits)' },
    roster: { zh: '加密名册的SHA-256（64位小写十六进制，可不填）', en: 'SHA-256 of the encrypted roster (64 hexadecimal digits in small letters, or nothing)' },
    'union-content': { zh: '工会一方内容（至多1000字）', en: 'What the union brought (at most 1,000 characters)' },
    'tax-content': { zh: '税务一方内容（至多1000字）', en: 'What the tax bureau brought (at most 1,000 characters)' },
  },
} as const satisfies EnumLabels;
