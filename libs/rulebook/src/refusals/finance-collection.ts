import type { Texts } from '../bilingual';

/** What the acts of finance-collection (财务与经费代收) refuse. */
export const financeCollectionRefusals = {
  'finance-collection.credit-code-invalid': {
    zh: '统一社会信用代码“{creditCode}”未通过国家标准GB 32100-2015的格式或校验码检查。',
    en: 'The unified social credit code “{creditCode}” fails the form or check character of the national standard GB 32100-2015.',
  },
  'finance-collection.credit-code-registered': {
    zh: '统一社会信用代码“{creditCode}”已由“{employer}”登记。',
    en: 'The unified social credit code “{creditCode}” is registered for “{employer}”.',
  },
  'finance-collection.employer-merged': {
    zh: '“{employer}”已并入其他单位，不再办理其登记事项。',
    en: '“{employer}” was merged into another unit; nothing more is registered for it.',
  },
  'finance-collection.employer-name-unchanged': {
    zh: '“{name}”即为该单位现用名称。',
    en: '“{name}” is the name the unit bears already.',
  },
  'finance-collection.employer-name-day': {
    zh: '新名称自{fromDay}起启用，应晚于现用名称的启用日期{presentNameFrom}，且不晚于今日{today}。',
    en: 'The new name is to hold from {fromDay}; that day must be after {presentNameFrom}, the first day of the present name, and not after today, {today}.',
  },
  'finance-collection.ledger-account-code-taken': {
    zh: '科目编码“{code}”已用于“{account}”。',
    en: 'The account code “{code}” is used by “{account}”.',
  },
  'finance-collection.payee-not-usable': {
    zh: '收款账户“{payee}”未登记或已停用。',
    en: 'The payee account “{payee}” is not registered or no longer in use.',
  },
  'finance-collection.amount-not-positive': {
    zh: '金额为{amount}元，应大于0。',
    en: 'The amount is {amount} yuan; it must be above 0.',
  },
  'finance-collection.insufficient-funds': {
    zh: '科目“{account}”可用余额{available}元，不足支付{amount}元。',
    en: 'The account “{account}” has {available} yuan available, less than the {amount} yuan to be paid.',
  },
  'finance-collection.power-item-unknown': {
    zh: '权力事项“{item:PowerItem}”未登记，付款无人负责。',
    en: 'The power item “{item:PowerItem}” is not registered, so nobody would answer for the payment.',
  },
  'finance-collection.requester-authorises': {
    zh: '{person}已于{requestedOn}申请此笔付款，不得再由本人审批。',
    en: '{person} requested this payment on {requestedOn} and may not authorise it too.',
  },
  'finance-collection.not-the-holder': {
    zh: '“{item:PowerItem}”现由{holder}分管，只有分管领导可以审批。',
    en: '“{item:PowerItem}” is in the charge of {holder} now; only the holder authorises.',
  },
  'finance-collection.power-item-vacant': {
    zh: '“{item:PowerItem}”在{day}无人分管，付款不能审批或执行。',
    en: '“{item:PowerItem}” is in nobody’s charge on {day}; the payment can be neither authorised nor executed.',
  },
  'finance-collection.chief-authorises': {
    zh: '{person}为正职，不直接分管“{item:PowerItem}”，不得审批付款。',
    en: '{person} is the chief, is not directly in charge of “{item:PowerItem}” and may not authorise the payment.',
  },
  'finance-collection.payment-order-state': {
    zh: '付款单处于“{state:PaymentOrderState}”状态，此项办理要求其处于“{required:PaymentOrderState}”状态。',
    en: 'The payment order is in the state “{state:PaymentOrderState}”; this act needs it in the state “{required:PaymentOrderState}”.',
  },
  'finance-collection.authoriser-executes': {
    zh: '{person}已于{authorisedOn}审批此笔付款，不得再由本人执行支付。',
    en: '{person} authorised this payment on {authorisedOn} and may not execute it too.',
  },
  'finance-collection.bank-reference-used': {
    zh: '银行回单号“{reference}”已用于另一付款单。',
    en: 'The bank reference “{reference}” already confirms another payment order.',
  },
  'finance-collection.confirmed-amount-differs': {
    zh: '银行回单金额{confirmed}元与支付金额{executed}元不一致。',
    en: 'The bank’s amount of {confirmed} yuan differs from the {executed} yuan executed.',
  },
} as const satisfies Texts;
