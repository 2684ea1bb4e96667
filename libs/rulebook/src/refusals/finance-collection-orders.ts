import type { Texts } from '../bilingual';

/** What finance-collection refuses of orders departments ask for, and of payments without a decision behind them. */
export const financeCollectionOrdersRefusals = {
  'finance-collection.payment-without-decision': {
    zh: '付款未引用集体决定。',
    en: 'The payment names no decision of the leadership body.',
  },
  'finance-collection.decision-unknown': {
    zh: '所引集体决定（编号{decisionId}）尚未送达财务部门。',
    en: 'Finance has not been told of the decision {decisionId}.',
  },
  'finance-collection.decision-not-adopted': {
    zh: '所引集体决定于{decidedOn}作出，结果为“{outcome:DecisionOutcome}”，不得据以付款。',
    en: 'The decision of {decidedOn} ended as “{outcome:DecisionOutcome}”; nothing is paid on it.',
  },
  'finance-collection.decision-other-item': {
    zh: '所引集体决定属于“{decided:PowerItem}”，此笔付款属于“{item:PowerItem}”。',
    en: 'The decision was taken under “{decided:PowerItem}”, the payment is made under “{item:PowerItem}”.',
  },
  'finance-collection.decision-other-content': {
    zh: '{decidedOn}的集体决定所议内容（散列值{decided}）与此笔付款的内容（散列值{asked}）不一致。',
    en: 'The decision of {decidedOn} is over a content with the hash {decided}; this payment has {asked}.',
  },
  'finance-collection.decision-used-up': {
    zh: '该集体决定核定付款{decided}元，其项下其他付款单已占用{others}元，此笔{amount}元超出决定金额。',
    en: 'The decision allows {decided} yuan in all; other orders under it take {others} yuan, so the {amount} yuan of this one are too much.',
  },
  'finance-collection.order-of-another-item': {
    zh: '付款单属于“{item:PowerItem}”，此批为“{run:PowerItem}”。',
    en: 'The order is under “{item:PowerItem}”, the batch is under “{run:PowerItem}”.',
  },
  'finance-collection.order-twice-in-run': {
    zh: '同一付款单在此批中已列一次。',
    en: 'The order stands in this batch already.',
  },
  'finance-collection.order-changed-since': {
    zh: '付款单在查看之后已有变动（所见版本{seen}，现为{version}）。',
    en: 'The order has changed since it was looked at: version {seen} then, {version} now.',
  },
  'finance-collection.bank-file-of-another': {
    zh: '银行付款文件含完整账号，只由执行该批支付的出纳调取。',
    en: 'The file for the bank has account numbers in full; only the cashier who paid the run draws it.',
  },
  'finance-collection.run-paid-nothing': {
    zh: '此批没有支付任何一笔。',
    en: 'The run paid nothing.',
  },
  'finance-collection.bank-cell-malformed': {
    zh: '第{line}行此格应为：{column:BankAnswerColumn}。',
    en: 'On line {line} this cell must be: {column:BankAnswerColumn}.',
  },
  'finance-collection.bank-row-repeated': {
    zh: '第{line}行与第{earlierLine}行的付款单或银行回单号相同。',
    en: 'Line {line} has the same order or reference as line {earlierLine}.',
  },
  'finance-collection.order-of-no-run': {
    zh: '第{line}行的付款单（编号{id}）不在此批已支付之列。',
    en: 'The order on line {line} ({id}) is none the run paid.',
  },
  'finance-collection.payment-asked-twice': {
    zh: '同一事项已有付款单，于{requestedOn}申请，金额{amount}元，处于“{state:PaymentOrderState}”状态，不得重复申请。',
    en: 'The same thing has a payment order already: requested on {requestedOn}, {amount} yuan, in the state “{state:PaymentOrderState}”.',
  },
  'finance-collection.payment-not-charged': {
    zh: '付款单尚未指定付款科目和列支科目，不能审批。',
    en: 'The order names no account to pay from or none to charge yet; it cannot be authorised.',
  },
  'finance-collection.charger-authorises': {
    zh: '{requestedOn}申请的此笔付款由本人指定科目，不得再由本人审批。',
    en: 'You named the accounts of this payment, requested on {requestedOn}, and may not authorise it too.',
  },
  'finance-collection.expenditure-account-taken': {
    zh: '“{item:PowerItem}”的付款已默认在科目“{account}”列支。',
    en: 'Payments under “{item:PowerItem}” are charged to the account “{account}” already.',
  },
  'finance-collection.paying-account-taken': {
    zh: '各部门提请的付款已默认由科目“{account}”支付。',
    en: 'Payments departments ask for are paid from the account “{account}” already.',
  },
  'finance-collection.refund-before-confirmation': {
    zh: '付款单处于“{state:PaymentOrderState}”状态，只有已到账确认的付款可以登记退款。',
    en: 'The order is in the state “{state:PaymentOrderState}”; a refund is entered for a payment the bank confirmed.',
  },
  'finance-collection.refund-over-payment': {
    zh: '此笔付款{paid}元，已退回{refunded}元，不足此次退款{amount}元。',
    en: 'Of this payment of {paid} yuan {refunded} came back already; {amount} more is too much.',
  },
} as const satisfies Texts;
