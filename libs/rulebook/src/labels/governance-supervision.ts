import type { EnumLabels } from './enum-labels';

/** Enumerations of inquiries, audits and inspection. */
export const governanceSupervisionLabels = {
  InquiryState: {
    asked: { zh: '待答复', en: 'Asked' },
    answered: { zh: '已答复', en: 'Answered' },
    appraised: { zh: '已评议', en: 'Appraised' },
  },
  InquiryAppraisal: {
    satisfied: { zh: '满意', en: 'Satisfied' },
    'partly-satisfied': { zh: '基本满意', en: 'Partly satisfied' },
    'not-satisfied': { zh: '不满意', en: 'Not satisfied' },
  },
  AuditState: {
    opened: { zh: '已立项', en: 'Opened' },
    sampled: { zh: '已抽样', en: 'Sampled' },
    closed: { zh: '已结项', en: 'Closed' },
  },
  AuditFindingState: {
    open: { zh: '待整改', en: 'To be put right' },
    rectified: { zh: '已整改待确认', en: 'Put right, to be confirmed' },
    confirmed: { zh: '已确认', en: 'Confirmed' },
    referred: { zh: '已移送', en: 'Referred' },
  },
  FindingSeriousness: {
    minor: { zh: '一般', en: 'Minor' },
    serious: { zh: '较重', en: 'Serious' },
    grave: { zh: '严重', en: 'Grave' },
  },
  InspectionCaseState: {
    open: { zh: '核查中', en: 'Open' },
    concluded: { zh: '已办结', en: 'Concluded' },
  },
  InspectionOutcome: {
    breach: { zh: '存在违规违纪，移送上级问责', en: 'A breach, referred to the outside body' },
    'no-breach': { zh: '未发现违规违纪', en: 'No breach' },
  },
  AccountableCapacity: {
    'stand-in': { zh: '代管的副职', en: 'Stood in for the holder' },
    holder: { zh: '分管领导', en: 'Held the power' },
    chief: { zh: '主要领导（监管）', en: 'Supervised as the chief' },
    'inspection-head': { zh: '纪检组织负责人', en: 'Headed the inspection' },
    other: { zh: '其他责任人员', en: 'Otherwise responsible' },
  },
  AccountableDeviation: {
    added: { zh: '增加', en: 'Added' },
    'left-out': { zh: '不列', en: 'Left out' },
  },
  AccountabilityForm: {
    first: { zh: '第一种形态：谈话批评', en: 'First: talk and criticism' },
    second: { zh: '第二种形态：轻处分、组织调整', en: 'Second: light sanction or reassignment' },
    third: { zh: '第三种形态：重处分、重大职务调整', en: 'Third: heavy sanction or major change of post' },
    fourth: { zh: '第四种形态：严重违纪立案审查', en: 'Fourth: case opened for serious breach' },
  },
  MeasureIssuer: {
    'party-committee': { zh: '市委', en: 'The party committee of the city' },
    'discipline-commission': { zh: '市纪委', en: 'The discipline commission of the city' },
    'other-outside': { zh: '本会以外的其他机关', en: 'Another body outside the federation' },
    federation: { zh: '本会', en: 'The federation itself' },
  },
  DisclosedFigureKind: {
    'amount-decided': { zh: '决定金额', en: 'Amount decided' },
    'granted-on': { zh: '立项日期', en: 'Day it was granted' },
    'amount-paid': { zh: '已支付金额', en: 'Amount paid so far' },
  },
  OverdueKind: {
    inquiry: { zh: '逾期未答复的质询', en: 'An inquiry not answered in time' },
    finding: { zh: '逾期未整改的审计问题', en: 'A finding not put right in time' },
    task: { zh: '逾期未落实的决定任务', en: 'A task of a decision not carried out in time' },
  },
  WarningSignKind: {
    'repeatedly-refused': { zh: '同一人员在同一权力事项下屡次被拒', en: 'The same person was refused again and again under one power' },
    'done-without-holder': { zh: '权力事项无人分管期间仍有办理', en: 'Acts were done while nobody held the power' },
    'done-for-another': { zh: '他人被拒后当日由另一人办成', en: 'Somebody did what another had been refused on the same thing that day' },
  },
} as const satisfies EnumLabels;
