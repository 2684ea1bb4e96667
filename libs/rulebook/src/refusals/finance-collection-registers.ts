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
  'finance-collection.particulars-unchanged': {
    zh: '“{employer}”的登记事项与现登记一致，没有变更。',
    en: 'Union, branch and size of “{employer}” stand in the register as given; nothing changes.',
  },
  'finance-collection.particulars-day': {
    zh: '变更自{fromDay}起启用，应不早于现登记事项的启用日期{presentFrom}，且不晚于今日{today}。',
    en: 'The change is to hold from {fromDay}; that day must be no earlier than {presentFrom}, the first day of what holds at present, and no later than today, {today}.',
  },
  'finance-collection.merged-into-itself': {
    zh: '“{employer}”不能并入自身。',
    en: '“{employer}” cannot be merged into itself.',
  },
  'finance-collection.merger-day': {
    zh: '合并自{onDay}起生效，应不晚于今日{today}，且不早于上一次合并或撤销合并的日期：{lastStepOn}。',
    en: 'The merger is to hold from {onDay}; that day must be no later than today, {today}, and no earlier than the last merger or undoing: {lastStepOn}.',
  },
  'finance-collection.employer-not-merged': {
    zh: '“{employer}”未被并入其他单位。',
    en: '“{employer}” is merged into no other unit.',
  },
} as const satisfies Texts;
