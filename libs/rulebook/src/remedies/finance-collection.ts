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
  'choose-another-account-code': {
    zh: '请改用未被使用的科目编码。',
    en: 'Choose an account code that is not taken.',
  },
  'register-the-payee': {
    zh: '请先登记收款账户，或改用有效的收款账户。',
    en: 'Register the payee account, or choose one in use.',
  },
  'enter-an-amount-above-zero': {
    zh: '请填写大于0的金额。',
    en: 'Enter an amount above 0.',
  },
  'fund-the-account-or-pay-less': {
    zh: '请先落实资金，或将付款金额调整到{available}元以内。',
    en: 'Bring in the funds first, or lower the payment to {available} yuan or less.',
  },
  'choose-a-registered-power-item': {
    zh: '请选用已登记的权力事项。',
    en: 'Choose a power item that is registered.',
  },
  'ask-the-holder': {
    zh: '请交由分管领导{holder}审批。',
    en: 'Ask the holder, {holder}, to authorise it.',
  },
  'ask-another-requester': {
    zh: '请由另一人重新申请，再由分管领导审批。',
    en: 'Have another person request it, then let the holder authorise it.',
  },
  'have-the-charge-assigned': {
    zh: '请先由领导班子明确该事项的分管领导。',
    en: 'Have the leadership body put a deputy in charge of the item first.',
  },
  'check-the-payment-history': {
    zh: '请查看付款单的办理记录，按申请、审批、支付、确认的顺序办理。',
    en: 'Look at the order’s history; it goes from request to authorisation, execution and confirmation.',
  },
  'ask-another-cashier': {
    zh: '请由另一名出纳执行支付。',
    en: 'Ask another cashier to execute it.',
  },
  'check-the-bank-statement': {
    zh: '请与银行对账单核对后重新填写。',
    en: 'Check the bank statement and enter it again.',
  },
} as const satisfies Texts;
