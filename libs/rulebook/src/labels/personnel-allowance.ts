import type { EnumLabels } from './enum-labels';

/** Code lists of post allowances (岗位津贴). */
export const personnelAllowanceLabels = {
  AllowanceRunState: {
    computed: { zh: '已核算', en: 'Computed' },
    locked: { zh: '已锁定并提请付款', en: 'Locked, payment asked for' },
    paid: { zh: '已支付', en: 'Paid' },
    confirmed: { zh: '已到账确认', en: 'Confirmed by the bank' },
    returned: { zh: '已退汇，待再次提请', en: 'Returned by the bank, to be asked for again' },
  },
  AllowanceBasis: {
    'professional-allowance': { zh: '竞聘上岗的职业化工会工作者岗位津贴', en: 'Allowance of a professional union worker in a post won by competition' },
    'own-allowance': { zh: '竞聘上岗后保留的原岗位津贴', en: 'His own allowance, kept in a post won by competition' },
  },
} as const satisfies EnumLabels;
