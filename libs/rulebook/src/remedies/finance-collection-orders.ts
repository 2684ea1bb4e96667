import type { Texts } from '../bilingual';

/** What lifts a refusal of an order a department asks for, or of a payment without a decision behind it. */
export const financeCollectionOrdersRemedies = {
  'have-the-payment-decided': {
    zh: '请先就此项付款的内容提请领导班子会议作出集体决定，再据以付款。',
    en: 'Have the leadership body decide on exactly this payment first, then pay on that decision.',
  },
  'put-it-in-a-batch-of-its-item': {
    zh: '请在该事项的批次中办理。',
    en: 'Put it in a batch under its own power item.',
  },
  'look-at-the-order-as-it-is': {
    zh: '请查看付款单现状后再办理。',
    en: 'Look at the order as it is now, then decide.',
  },
  'ask-the-cashier-of-the-run': {
    zh: '请由执行该批支付的出纳办理。',
    en: 'Ask the cashier who paid the run.',
  },
  'preview-the-answer-to-this-run': {
    zh: '请核对是否为此批支付的回盘。',
    en: 'Check that the file answers this run.',
  },
  'pay-what-was-decided': {
    zh: '请按决定的事项和内容付款；内容确需变更的，另行提请作出决定。',
    en: 'Pay what was decided, under the same item; for anything else have it decided anew.',
  },
  'use-a-decision-of-its-own': {
    zh: '请核对该决定项下已有的付款单，多余的予以撤销或驳回；确需另付的，另行提请作出决定。',
    en: 'Look at the orders under the decision and cancel or reject what is too much; a further payment needs a decision of its own.',
  },
  'look-at-the-first-order': {
    zh: '请查看已有的付款单；该单被驳回、撤销或退汇后，方可再次申请。',
    en: 'Look at the first order; once it is rejected, cancelled or returned the payment may be asked for again.',
  },
  'have-the-accounts-named': {
    zh: '请先由会计指定付款科目和列支科目。',
    en: 'Have an accountant name the account to pay from and the one to charge first.',
  },
  'ask-another-to-charge': {
    zh: '请由另一名会计重新指定科目，再由分管领导审批。',
    en: 'Have another accountant name the accounts again, then let the holder authorise it.',
  },
  'name-the-accounts-of-the-payment': {
    zh: '无需另设默认科目；个别付款需用其他科目的，请在付款单上指定。',
    en: 'No second default is needed; where one payment uses other accounts, name them on its order.',
  },
} as const satisfies Texts;
