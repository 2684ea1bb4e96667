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
} as const satisfies EnumLabels;
