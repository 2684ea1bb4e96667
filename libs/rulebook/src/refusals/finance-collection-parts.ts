import type { Texts } from '../bilingual';

/** What is refused of the parts of receipts, of what is given back of them, and of opening balances (分成、退还、期初余额). */
export const financeCollectionPartsRefusals = {
  'finance-collection.period-without-split': {
    zh: '所属期{period}早于首个分成比例的启用日期，无法分成。',
    en: 'The period {period} lies before the first table of shares, so nothing of it can be divided.',
  },
  'finance-collection.balance-cell-malformed': {
    zh: '第{line}行此格应为：{column:OpeningBalanceColumn}。',
    en: 'On line {line} this cell must be: {column:OpeningBalanceColumn}.',
  },
  'finance-collection.balance-on-one-side': {
    zh: '第{line}行的余额应大于零，且只在借方或贷方一方。',
    en: 'On line {line} the balance must be above zero, and on one side only.',
  },
  'finance-collection.account-has-entries': {
    zh: '第{line}行：科目“{account}”已有发生额，或为期初来源科目，或清单中重复。',
    en: 'Line {line}: the account “{account}” has entries already, is the one balances come from, or stands twice in the list.',
  },
  'finance-collection.opening-of-collection': {
    zh: '第{line}行：科目“{account}”属于代收经费，其余额由各笔缴款形成，不登记期初余额。',
    en: 'Line {line}: the account “{account}” belongs to the collection of dues; its balance is what its receipts come to, and none is carried over.',
  },
  'finance-collection.opening-list-unbalanced': {
    zh: '余额表借贷不平：借方合计{debits}元，贷方合计{credits}元。',
    en: 'The list does not balance: debits are {debits} yuan, credits {credits}.',
  },
  'finance-collection.opening-source-unfit': {
    zh: '“{account}”不能作为期初来源科目：须已开立、无余额限制且不属于代收经费。',
    en: '“{account}” cannot be what opening balances are posted against: it must be open, without a limit, and none of the collection.',
  },
  'finance-collection.refund-of-preparation-fund': {
    zh: '第{line}行的缴款是建会筹备金，其基层留成代管至建会时返还。',
    en: 'The receipt on line {line} is of the preparation fund, whose grassroots part is held until the union is formed.',
  },
  'finance-collection.refund-before-split': {
    zh: '第{line}行的缴款尚未分成，不知其基层留成。',
    en: 'The receipt on line {line} is not split yet, so what stays of it at the grassroots is not known.',
  },
  'finance-collection.refund-to-another': {
    zh: '收款人“{payee}”不是该笔缴款的缴费单位“{payer}”。',
    en: 'The payee, “{payee}”, is not who paid the receipt, “{payer}”.',
  },
  'finance-collection.refund-over-receipt': {
    zh: '第{line}行的缴款基层留成{grassroots}元，已退还{givenBack}元，不足此次退还{amount}元；其余已按比例上缴。',
    en: 'Of the receipt on line {line}, {grassroots} yuan stay at the grassroots and {givenBack} were given back: not as much as {amount} is left; the rest goes upward by the table.',
  },
  'finance-collection.receipt-given-back': {
    zh: '第{line}行的缴款已退还或正在退还缴费单位。',
    en: 'Something of the receipt on line {line} was given back to its payer, or is about to be.',
  },
  'finance-collection.file-takes-back-refunded': {
    zh: '文件中有{rows}行冲退的缴款已另行退还缴费单位。',
    en: '{rows} rows of the file take back receipts of which something was given back to the payer already.',
  },
} as const satisfies Texts;
