import type { EnumLabels } from './enum-labels';

/** Enumerations and code lists of the tax bureau's monthly file and what becomes of it (代收经费入账). */
export const financeCollectionReceiptsLabels = {
  ReceiptFileState: {
    reading: { zh: '核对中', en: 'Being read' },
    previewed: { zh: '已核对，待入账', en: 'Previewed' },
    refused: { zh: '不予受理', en: 'Refused' },
    discarded: { zh: '已放弃', en: 'Discarded' },
    booked: { zh: '已入账', en: 'Booked' },
    voided: { zh: '已冲销', en: 'Voided' },
  },
  ReceiptImportState: {
    waiting: { zh: '排队中', en: 'Waiting' },
    reading: { zh: '读取中', en: 'Reading' },
    clearing: { zh: '清理中', en: 'Clearing' },
    done: { zh: '已完成', en: 'Done' },
  },
  ReceiptRowFate: {
    new: { zh: '新增', en: 'new' },
    unmatched: { zh: '新增，缴费单位未登记', en: 'new, its payer is not in the register' },
    same: { zh: '已有，内容一致', en: 'there already, the same' },
    changed: { zh: '已有，内容不同', en: 'there already, with other content' },
    refused: { zh: '不予入账', en: 'refused' },
  },
  DuesCategory: {
    dues: { zh: '工会经费', en: 'Dues' },
    'preparation-fund': { zh: '建会筹备金', en: 'Preparation fund' },
  },
  ReceiptMatchWhy: {
    'same-code': { zh: '统一社会信用代码相同（其后登记）', en: 'The same credit code, registered since' },
    'matched-before': { zh: '此前已按同一代码匹配', en: 'Matched under the same code before' },
    'present-name': { zh: '现用名称相同', en: 'The present name' },
    'exact-arrears': { zh: '多缴金额与该月欠缴金额相等', en: 'That month lacks exactly what is left over' },
    'former-name': { zh: '曾用名称相同', en: 'A name it bore' },
    'similar-code': { zh: '信用代码仅一位不同', en: 'A credit code that differs in one place' },
    'open-arrears': { zh: '同一单位该月尚有欠缴', en: 'That month of the same unit lacks something' },
    'by-hand': { zh: '人工认定', en: 'Taken for it by a person' },
  },
  CollectionMonthState: {
    closed: { zh: '已结账', en: 'Closed' },
    reopened: { zh: '已重开', en: 'Reopened' },
  },
  BankAnswerVerdict: {
    confirmed: { zh: '到账', en: 'arrived' },
    returned: { zh: '退汇', en: 'came back' },
    refused: { zh: '不予登记', en: 'refused' },
  },
  BankAnswerColumn: {
    'payment-order': { zh: '付款单编号', en: 'Payment order (its id)' },
    result: { zh: '结果（成功或退汇）', en: 'Result (“成功” or “退汇”)' },
    amount: { zh: '金额（元，半角数字，至多两位小数）', en: 'Amount (yuan, plain digits, at most two places)' },
    reference: { zh: '银行回单号（1至100字）', en: 'The bank’s reference (1 to 100 characters)' },
    reason: { zh: '原因（退汇必填，至多500字）', en: 'Reason (needed for what came back, at most 500 characters)' },
  },
  OpeningBalanceVerdict: {
    new: { zh: '可入账', en: 'may be posted' },
    refused: { zh: '不予入账', en: 'refused' },
  },
  OpeningBalanceColumn: {
    code: { zh: '科目编码（数字、字母、点和短横，至多50位）', en: 'Code of the account (digits, letters, dots and dashes, at most 50)' },
    debit: { zh: '借方余额（元，半角数字，至多两位小数，可不填）', en: 'Balance on the debit side (yuan, plain digits, at most two places, or nothing)' },
    credit: { zh: '贷方余额（元，半角数字，至多两位小数，可不填）', en: 'Balance on the credit side (yuan, plain digits, at most two places, or nothing)' },
  },
  OpeningItemVerdict: {
    new: { zh: '可登记', en: 'may be carried over' },
    refused: { zh: '不予登记', en: 'refused' },
  },
  OpeningItemColumn: {
    'credit-code': { zh: '统一社会信用代码（18位，含校验码）', en: 'Unified social credit code (18 characters with their check character)' },
    period: { zh: '所属期（如2025-12）', en: 'Month (as 2025-12)' },
    owed: { zh: '欠缴金额（元，半角数字，至多两位小数，大于零）', en: 'What was owed (yuan, plain digits, at most two places, above zero)' },
  },
  ArrearsStep: {
    reminder: { zh: '提醒', en: 'Reminder' },
    demand: { zh: '催缴', en: 'Demand' },
    final: { zh: '最后通知', en: 'Final notice' },
  },
  CollectionAccountUse: {
    collected: { zh: '代收经费到账', en: 'Takes in what is collected' },
    dues: { zh: '应付工会经费（总账）', en: 'Control account of dues' },
    'preparation-fund': { zh: '应付建会筹备金（总账）', en: 'Control account of the preparation fund' },
    grassroots: { zh: '应拨基层留成', en: 'Grassroots parts to be passed on' },
    upward: { zh: '应上缴经费', en: 'Upward parts to be remitted' },
    held: { zh: '代管建会筹备金基层留成', en: 'Held grassroots parts of the preparation fund' },
  },
  ReceiptColumn: {
    document: { zh: '税票号码（1至40位字母、数字或短横）', en: 'Document number (1 to 40 letters, digits or dashes)' },
    'tax-branch': { zh: '分局代码（4至20位字母或数字）', en: 'Tax branch code (4 to 20 letters or digits)' },
    'credit-code': { zh: '统一社会信用代码（18位，校验码正确）', en: 'Unified social credit code (18 characters, its check character right)' },
    payer: { zh: '缴费单位（1至200字）', en: 'Payer (1 to 200 characters)' },
    period: { zh: '所属期（如2026-05，不晚于缴款月份）', en: 'Period (as 2026-05, not after the month of payment)' },
    category: { zh: '征收项目（工会经费或建会筹备金）', en: 'Category (“工会经费” or “建会筹备金”)' },
    base: { zh: '计费依据（元，半角数字，至多两位小数，不为负）', en: 'Base (yuan, plain digits, at most two places, not negative)' },
    amount: { zh: '金额（元，半角数字，至多两位小数，不为零；冲退为负）', en: 'Amount (yuan, plain digits, at most two places, not zero; negative for what goes back)' },
    'paid-on': { zh: '缴款日期（如2026-05-31，不晚于今日）', en: 'Day of payment (as 2026-05-31, not after today)' },
  },
} as const satisfies EnumLabels;
