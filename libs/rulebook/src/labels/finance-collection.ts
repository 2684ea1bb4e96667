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
  FinanceJobKind: {
    'receipt-import': { zh: '代收文件导入', en: 'Import of the tax bureau’s file' },
    'employer-import': { zh: '单位名单导入', en: 'Import of employers' },
    'opening-item-import': { zh: '期初未结导入', en: 'Import of open items' },
    'opening-balance-import': { zh: '期初余额导入', en: 'Import of opening balances' },
    'visit-form-import': { zh: '走访表导入', en: 'Import of visit forms' },
    'bank-answer': { zh: '银行回盘文件', en: 'Answer of the bank' },
    'dues-assessment': { zh: '批量核定', en: 'Assessment in bulk' },
    'payment-authorisation': { zh: '批量审批', en: 'Authorisation in bulk' },
    'payment-run': { zh: '批量支付', en: 'Payment run' },
  },
  FinanceJobState: {
    running: { zh: '办理中', en: 'Running' },
    waiting: { zh: '已预览，待确认', en: 'Previewed, to be entered' },
    done: { zh: '已完成', en: 'Done' },
    failed: { zh: '文件不可用', en: 'File refused' },
    discarded: { zh: '已放弃', en: 'Discarded' },
  },
} as const satisfies EnumLabels;
