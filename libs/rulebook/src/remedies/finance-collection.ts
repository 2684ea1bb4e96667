import type { Texts } from '../bilingual';

/** What lifts a refusal of finance-collection (财务与经费代收). */
export const financeCollectionRemedies = {
  'correct-the-credit-code': {
    zh: '请对照营业执照或法人证书核对18位代码。',
    en: 'Check the 18 characters against the business licence or legal-person certificate.',
  },
  'open-the-registered-employer': {
    zh: '请使用已登记的单位；单位更名的，办理更名。',
    en: 'Use the registered unit; if it has a new name, rename it.',
  },
  'give-the-new-name': {
    zh: '名称未变的无需办理更名；确已更名的，请填写新名称。',
    en: 'Nothing needs to change if the name is the same; otherwise enter the new name.',
  },
  'correct-the-day-of-the-name': {
    zh: '请对照变更登记通知书填写启用日期；尚未启用的，待启用当日办理。',
    en: 'Take the day from the notice of the changed registration; a name not yet in use is entered on its day.',
  },
  'use-the-registered-tax-branch': {
    zh: '请使用已登记的分局；代码有误的，请与税务机关核对。',
    en: 'Use the registered branch; if the code is wrong, check it with the tax bureau.',
  },
  'choose-another-account-code': {
    zh: '请改用未被使用的科目编码。',
    en: 'Choose an account code that is not taken.',
  },
  'enter-both-or-neither': {
    zh: '请同时填写期初余额与对方科目，或同时留空。',
    en: 'Enter the opening balance together with the account it comes from, or leave out both.',
  },
  'name-one-owner': {
    zh: '请填写收款单位或收款人，二者填一。',
    en: 'Name the employer or the person the account belongs to, one of the two.',
  },
  'correct-the-account-number': {
    zh: '请对照开户许可证或银行卡核对账号，不含空格。',
    en: 'Check the number against the bank’s document or card, without spaces.',
  },
  'use-the-registered-payee': {
    zh: '请在收款账户中查找并使用已登记的账户。',
    en: 'Find and use the account among the registered payee accounts.',
  },
  'enter-an-amount-above-zero': {
    zh: '请填写大于0的金额。',
    en: 'Enter an amount above 0.',
  },
  'choose-two-accounts': {
    zh: '请为付款科目和列支科目选用不同的科目。',
    en: 'Choose different accounts to pay from and to charge.',
  },
  'pay-from-a-bank-account': {
    zh: '请选用设有“不得透支”限制的银行存款科目。',
    en: 'Choose a bank account that is kept from overdrawing.',
  },
  'fund-the-account-or-pay-less': {
    zh: '请先落实资金，或将金额调整到{available}元以内。',
    en: 'Bring in the funds first, or lower the amount to {available} yuan or less.',
  },
  'ask-the-holder': {
    zh: '请交由该权力事项的分管领导办理。',
    en: 'Leave it to the deputy in charge of the power item.',
  },
  'ask-another-requester': {
    zh: '请由另一人重新申请，再由分管领导审批。',
    en: 'Have another person request it, then let the holder authorise it.',
  },
  'ask-the-requester': {
    zh: '请由申请人撤销；不同意付款的，由分管领导驳回。',
    en: 'Ask the requester to cancel it; if the payment is not agreed to, the holder rejects it.',
  },
  'have-the-charge-assigned': {
    zh: '请先由领导班子明确该事项的分管领导。',
    en: 'Have the leadership body put a deputy in charge of the item first.',
  },
  'check-the-payment-history': {
    zh: '请查看付款单的办理记录，按申请、审批、支付、确认的顺序办理。',
    en: 'Look at the order’s history; it goes from request to authorisation, execution and confirmation.',
  },
  'have-another-hand': {
    zh: '请由无利害关系的人员办理；申请人须回避的，请驳回后由他人另行申请。',
    en: 'Have somebody without the relation do it; where it is the requester’s, reject the order and have another ask for it.',
  },
  'ask-another-cashier': {
    zh: '请由另一名出纳执行支付。',
    en: 'Ask another cashier to execute it.',
  },
  'ask-another-accountant': {
    zh: '请由另一名会计与银行核对。',
    en: 'Ask another accountant to check it against the bank.',
  },
  'check-the-bank-statement': {
    zh: '请与银行对账单核对后重新填写。',
    en: 'Check the bank statement and enter it again.',
  },
} as const satisfies Texts;
