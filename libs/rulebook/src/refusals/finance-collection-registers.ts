import type { Texts } from '../bilingual';

/** What the acts on the registers of finance-collection (工会组织与单位名册) refuse. */
export const financeCollectionRegistersRefusals = {
  'finance-collection.union-name-taken': {
    zh: '“{parent}”之下已登记“{name}”。',
    en: '“{name}” is registered under “{parent}” already.',
  },
  'finance-collection.union-tree-has-head': {
    zh: '居首的总工会已登记为“{head}”，其他工会须有上级工会。',
    en: '“{head}” is registered at the head of the tree; every other union is under one.',
  },
  'finance-collection.union-not-above': {
    zh: '“{kind:TradeUnionKind}”须归属级别更高的工会，居首的只能是总工会；所填上级为：{parent}（{parentKind:TradeUnionKind}）。',
    en: 'A union of the kind “{kind:TradeUnionKind}” is under one of a higher kind, and only a federation stands at the head; the one named above it is: {parent} ({parentKind:TradeUnionKind}).',
  },
  'finance-collection.union-not-formed-yet': {
    zh: '成立日期{formedOn}晚于今日{today}。',
    en: 'It is formed on {formedOn}, which is after today, {today}.',
  },
  'finance-collection.union-month-without-union': {
    zh: '填写了建会月份{unionFormedIn}，但未填写所属工会。',
    en: 'The unit is said to have a union since {unionFormedIn}, but not which.',
  },
  'finance-collection.union-month-out-of-order': {
    zh: '建会月份为{unionFormedIn}，应不早于“{tradeUnion}”的成立日期{formedOn}，且不晚于今日{today}所在月份。',
    en: 'The month {unionFormedIn} must be no earlier than “{tradeUnion}” was formed, {formedOn}, and no later than the month of today, {today}.',
  },
} as const satisfies Texts;
