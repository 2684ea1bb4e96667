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
} as const satisfies EnumLabels;
