import type { Texts } from '../bilingual';

/** Refusals every department shares: the reference, the repetition, the form, the period. */
export const houseRefusals = {
  'house.not-registered': {
    zh: '编号为“{id}”的登记不存在。',
    en: 'Nothing is registered under “{id}”.',
  },
  'house.already-registered': {
    zh: '“{value}”已经登记，不能重复登记。',
    en: '“{value}” is registered already and cannot be registered again.',
  },
  'house.empty': {
    zh: '此项为必填内容，不能为空。',
    en: 'This must be filled in.',
  },
  'house.dates-out-of-order': {
    zh: '开始日期{first}晚于结束日期{last}。',
    en: 'The first day, {first}, is later than the last day, {last}.',
  },
  'house.proposer-executes': {
    zh: '议题由本人提出，其决定不得由本人执行。',
    en: 'You raised the matter of this decision, so you do not carry it out.',
  },
  'house.decision-enterer-executes': {
    zh: '表决由本人结束并录入决定，其决定不得由本人执行。',
    en: 'You closed the vote and entered this decision, so you do not carry it out.',
  },
  'house.decision-not-told': {
    zh: '所引集体决定（编号{decisionId}）尚未送达本部门。',
    en: 'This department has not been told of the decision {decisionId}.',
  },
  'house.decision-failed': {
    zh: '所引集体决定于{decidedOn}作出，结果为“{outcome:DecisionOutcome}”，不得据以办理。',
    en: 'The decision of {decidedOn} ended as “{outcome:DecisionOutcome}”; nothing is carried out on it.',
  },
  'house.decision-of-another-matter': {
    zh: '所引集体决定（{decidedOn}）不是就此事项作出的。',
    en: 'The decision of {decidedOn} is not on this matter.',
  },
  'house.matter-not-as-decided': {
    zh: '集体决定所议内容（散列值{decided}）与现在的内容（散列值{now}）不一致。',
    en: 'What was decided has the hash {decided}; as it stands now it has {now}.',
  },
  'house.list-unreadable': {
    zh: '文件无法读取：{fault:TableFault}（行号：{line}）。',
    en: 'The file cannot be read: {fault:TableFault} (line: {line}).',
  },
  'house.list-head': {
    zh: '文件首行应为表头：{head}。',
    en: 'The first line of the file must be its head: {head}.',
  },
  'house.list-entered': {
    zh: '此名单已于{committedOn}登记。',
    en: 'This list was entered on {committedOn}.',
  },
  'house.list-rows-refused': {
    zh: '有{count}行不予登记（行号：{lines}），名单须全部登记或全部不登记。',
    en: '{count} rows are refused (lines: {lines}); a list is entered as a whole or not at all.',
  },
  'house.list-outdated': {
    zh: '预览之后，有{count}行的核对结果已变（行号：{lines}）。',
    en: '{count} rows come to something else than when they were previewed (lines: {lines}).',
  },
} as const satisfies Texts;
