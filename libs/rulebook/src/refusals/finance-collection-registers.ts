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
    en: 'Union, branch, park and size of “{employer}” stand in the register as given; nothing changes.',
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
  'finance-collection.list-cell-malformed': {
    zh: '第{line}行不合格式：{column:EmployerColumn}。',
    en: 'Line {line} is not well formed: {column:EmployerColumn}.',
  },
  'finance-collection.list-row-too-wide': {
    zh: '第{line}行有{columns}列，应为{most}列。',
    en: 'Line {line} has {columns} columns; there are {most}.',
  },
  'finance-collection.list-row-repeated': {
    zh: '第{line}行与第{earlierLine}行的统一社会信用代码相同。',
    en: 'Line {line} has the same credit code as line {earlierLine}.',
  },
  'finance-collection.list-union-unclear': {
    zh: '第{line}行所填工会“{name}”在工会名册中有{count}个，应恰有一个。',
    en: 'Line {line} names the union “{name}”, which {count} unions of the register bear; it must be exactly one.',
  },
  'finance-collection.list-branch-unknown': {
    zh: '第{line}行所填分局代码“{code}”未登记。',
    en: 'Line {line} names the branch code “{code}”, which is not registered.',
  },
  'finance-collection.list-park-unknown': {
    zh: '第{line}行所填园区“{name}”未登记。',
    en: 'Line {line} names the park “{name}”, which is not registered.',
  },
  'finance-collection.park-and-none': {
    zh: '“{employer}”既填写了新园区，又填写为迁出园区。',
    en: '“{employer}” is said to leave its park for none, and to lie in another.',
  },
  'finance-collection.list-union-month': {
    zh: '第{line}行建会月份{unionFormedIn}应不早于所属工会成立的月份，且不晚于今日{today}所在月份。',
    en: 'Line {line} has a union since {unionFormedIn}; that must be no earlier than the month its union was formed in and no later than the month of today, {today}.',
  },
  'finance-collection.list-kind-differs': {
    zh: '第{line}行的单位性质与“{employer}”现登记的“{kind:EmployerKind}”不同。',
    en: 'Line {line} gives another kind than that of “{employer}” in the register, “{kind:EmployerKind}”.',
  },
  'finance-collection.list-union-not-reviewed': {
    zh: '第{line}行的建会月份与“{employer}”现登记的不同：{unionFormedIn}；已登记单位的建会情况须经走访复核后变更。',
    en: 'Line {line} gives another month of the union than the register has for “{employer}”: {unionFormedIn}. That a registered unit has a union is entered by a visit that was reviewed.',
  },
} as const satisfies Texts;
