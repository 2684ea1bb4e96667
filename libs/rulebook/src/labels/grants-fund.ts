import type { EnumLabels } from './enum-labels';

/** Code lists of contracts and instalments of grants. */
export const grantsFundLabels = {
  InstalmentState: {
    planned: { zh: '待申请', en: 'Planned' },
    requested: { zh: '已申请付款', en: 'Payment requested' },
    paid: { zh: '已支付', en: 'Paid' },
    confirmed: { zh: '已到账确认', en: 'Confirmed by the bank' },
    lapsed: { zh: '不再拨付', en: 'Lapsed' },
  },
  MidTermCheckOutcome: {
    passed: { zh: '通过', en: 'Passed' },
    'not-passed': { zh: '未通过', en: 'Not passed' },
  },
  AcceptanceState: {
    submitted: { zh: '已提请，待结论', en: 'Submitted, to be concluded' },
    passed: { zh: '通过', en: 'Passed' },
    'to-rectify': { zh: '限期整改', en: 'To be rectified' },
    failed: { zh: '未通过', en: 'Failed' },
  },
  AcceptanceOutcome: {
    pass: { zh: '通过', en: 'Pass' },
    rectify: { zh: '限期整改', en: 'Rectify' },
    fail: { zh: '不通过', en: 'Fail' },
  },
  GrantRecoveryState: {
    claimed: { zh: '已提出，待退款', en: 'Claimed' },
    settled: { zh: '已收回', en: 'Settled' },
  },
  ProgressReportKind: {
    submitted: { zh: '已报送', en: 'Handed in' },
    skipped: { zh: '经批准免报', en: 'Waived by the office' },
  },
} as const satisfies EnumLabels;
