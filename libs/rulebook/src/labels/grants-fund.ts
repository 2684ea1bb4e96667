import type { EnumLabels } from './enum-labels';

/** Code lists of contracts and instalments of grants. */
export const grantsFundLabels = {
  InstalmentState: {
    planned: { zh: '待申请', en: 'Planned' },
    requested: { zh: '已申请付款', en: 'Payment requested' },
    paid: { zh: '已支付', en: 'Paid' },
    confirmed: { zh: '已到账确认', en: 'Confirmed by the bank' },
  },
  MidTermCheckOutcome: {
    passed: { zh: '通过', en: 'Passed' },
    'not-passed': { zh: '未通过', en: 'Not passed' },
  },
  ProgressReportKind: {
    submitted: { zh: '已报送', en: 'Handed in' },
    skipped: { zh: '经批准免报', en: 'Waived by the office' },
  },
} as const satisfies EnumLabels;
