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
  'finance-collection.tax-branch-code-taken': {
    zh: '分局代码“{code}”已由“{branch}”登记。',
    en: 'The branch code “{code}” is registered for “{branch}”.',
  },
  'finance-collection.ledger-account-code-taken': {
    zh: '科目编码“{code}”已用于“{account}”。',
    en: 'The account code “{code}” is used by “{account}”.',
  },
  'finance-collection.opening-balance-incomplete': {
    zh: '期初余额与其对方科目须同时填写或同时不填。',
    en: 'An opening balance and the account it comes from are entered together, or neither.',
  },
  'finance-collection.payee-owner-unclear': {
    zh: '收款账户须属于一个单位或一名个人，且只属于其中之一。',
    en: 'A payee account belongs to one employer or to one person, and not to both.',
  },
  'finance-collection.account-number-invalid': {
    zh: '银行账号应为8至32位数字。',
    en: 'A bank account number is 8 to 32 digits.',
  },
  // No facts: the refusal must not tell whose account it is.
  'finance-collection.payee-account-registered': {
    zh: '此银行账号已经登记为收款账户。',
    en: 'This bank account is registered as a payee account already.',
  },
  'finance-collection.amount-not-positive': {
    zh: '金额为{amount}元，应大于0。',
    en: 'The amount is {amount} yuan; it must be above 0.',
  },
  'finance-collection.same-account-twice': {
    zh: '付款科目与列支科目同为“{account}”。',
    en: '“{account}” is both the account that pays and the account that is charged.',
  },
  'finance-collection.account-may-not-pay': {
    zh: '科目“{account}”未设不得透支的限制，不得用于付款。',
    en: 'The account “{account}” is not kept from overdrawing, so nothing is paid from it.',
  },
  'finance-collection.insufficient-funds': {
    zh: '科目“{account}”可用余额{available}元，不足{amount}元。',
    en: 'The account “{account}” has {available} yuan available, less than the {amount} yuan needed.',
  },
  'finance-collection.power-item-vacant': {
    zh: '“{item:PowerItem}”在{day}无人分管，付款不能审批或执行。',
    en: '“{item:PowerItem}” is in nobody’s charge on {day}; the payment can be neither authorised nor executed.',
  },
  'finance-collection.not-the-holder': {
    zh: '“{item:PowerItem}”现由他人分管，只有分管领导可以审批或驳回。',
    en: '“{item:PowerItem}” is in another person’s charge now; only the holder authorises or rejects.',
  },
  'finance-collection.chief-in-charge': {
    zh: '“{item:PowerItem}”现由正职直接分管，付款不能审批或执行。',
    en: '“{item:PowerItem}” is directly in the chief’s charge; the payment can be neither authorised nor executed.',
  },
  'finance-collection.payment-order-state': {
    zh: '付款单处于“{state:PaymentOrderState}”状态，此项办理要求其处于“{required:PaymentOrderState}”状态。',
    en: 'The payment order is in the state “{state:PaymentOrderState}”; this act needs it in the state “{required:PaymentOrderState}”.',
  },
  'finance-collection.hand-related-to-payee': {
    zh: '此笔付款的{hand:PaymentHand}自{from}起与收款方有利害关系：{relation:RelationKind}（关系登记编号{relationId}）。',
    en: 'The {hand:PaymentHand} of this payment has had a relation to its payee since {from}: {relation:RelationKind} (relation {relationId} of the register).',
  },
  'finance-collection.payee-handles-payment': {
    zh: '此笔付款的收款人为本人，不得由本人办理。',
    en: 'You are the payee of this payment and may not handle it.',
  },
  'finance-collection.hands-related': {
    zh: '本人自{from}起与此笔付款的{hand:PaymentHand}有利害关系：{relation:RelationKind}（关系登记编号{relationId}）。',
    en: 'You have had a relation to the {hand:PaymentHand} of this payment since {from}: {relation:RelationKind} (relation {relationId} of the register).',
  },
  'finance-collection.requester-authorises': {
    zh: '此笔付款由本人于{requestedOn}申请，不得再由本人审批。',
    en: 'You requested this payment on {requestedOn} and may not authorise it too.',
  },
  'finance-collection.requester-executes': {
    zh: '此笔付款由本人于{requestedOn}申请，不得再由本人执行支付。',
    en: 'You requested this payment on {requestedOn} and may not execute it too.',
  },
  'finance-collection.authoriser-executes': {
    zh: '此笔付款由本人于{authorisedOn}审批，不得再由本人执行支付。',
    en: 'You authorised this payment on {authorisedOn} and may not execute it too.',
  },
  'finance-collection.executor-confirms': {
    zh: '此笔付款由本人于{executedOn}执行支付，不得再由本人与银行核对。',
    en: 'You executed this payment on {executedOn} and may not check it against the bank too.',
  },
  'finance-collection.requester-confirms': {
    zh: '此笔付款由本人于{requestedOn}申请，不得再由本人与银行核对。',
    en: 'You requested this payment on {requestedOn} and may not check it against the bank too.',
  },
  'finance-collection.authoriser-confirms': {
    zh: '此笔付款由本人于{authorisedOn}审批，不得再由本人与银行核对。',
    en: 'You authorised this payment on {authorisedOn} and may not check it against the bank too.',
  },
  'finance-collection.decision-participant-confirms': {
    zh: '此笔付款所依据的议题由本人提出，或其决定由本人录入，不得由本人与银行核对。',
    en: 'You raised the matter behind this payment or entered its decision, so you do not check it against the bank.',
  },
  'finance-collection.not-the-requester': {
    zh: '此笔付款由他人于{requestedOn}申请，只能由申请人撤销。',
    en: 'Another person requested this payment on {requestedOn}; only the requester cancels it.',
  },
  'finance-collection.bank-reference-used': {
    zh: '银行回单号“{reference}”已用于另一付款单。',
    en: 'The bank reference “{reference}” is used by another payment order already.',
  },
  'finance-collection.bank-amount-differs': {
    zh: '银行回单金额{bankAmount}元与支付金额{executed}元不一致。',
    en: 'The bank’s amount of {bankAmount} yuan differs from the {executed} yuan executed.',
  },
} as const satisfies Texts;
