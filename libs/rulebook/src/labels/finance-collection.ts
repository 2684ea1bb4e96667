import type { EnumLabels } from './enum-labels';

/** Enumerations and code lists of finance-collection (财务与经费代收). */
export const financeCollectionLabels = {
  EmployerKind: {
    enterprise: { zh: '企业', en: 'Enterprise' },
    'public-institution': { zh: '事业单位', en: 'Public institution' },
  },
  LedgerBalanceLimit: {
    'debits-cover-credits': { zh: '借方余额，不得透支', en: 'Debits cover credits: never overdrawn' },
    'credits-cover-debits': { zh: '贷方余额，不得超支', en: 'Credits cover debits: never overspent' },
    none: { zh: '不限', en: 'No limit' },
  },
  PaymentHand: {
    requester: { zh: '申请人', en: 'requester' },
    authoriser: { zh: '审批人', en: 'authoriser' },
    executor: { zh: '支付人', en: 'executor' },
  },
  PaymentOrderState: {
    requested: { zh: '待审批', en: 'Requested' },
    authorised: { zh: '已审批', en: 'Authorised' },
    executed: { zh: '已支付', en: 'Executed' },
    confirmed: { zh: '已到账确认', en: 'Confirmed' },
    returned: { zh: '已退汇', en: 'Returned' },
    rejected: { zh: '已驳回', en: 'Rejected' },
    cancelled: { zh: '已撤销', en: 'Cancelled' },
  },
  ReceiptPart: {
    grassroots: { zh: '基层留成', en: 'Grassroots part' },
    upward: { zh: '上缴部分', en: 'Upward part' },
  },
} as const satisfies EnumLabels;
