import type { Texts } from '../bilingual';

/** What the acts of two-way selection (双向选择) refuse. */
export const personnelMatchingRefusals = {
  'personnel.matching-name-taken': {
    zh: '双向选择“{name}”已经登记。',
    en: 'The two-way selection “{name}” is registered already.',
  },
  'personnel.ranking-ends-too-soon': {
    zh: '选报截止日期{last}早于今日{today}。',
    en: 'The last day of ranking, {last}, is before today, {today}.',
  },
  'personnel.post-not-by-selection': {
    zh: '“{post}”为{kind:PostKind}，不实行双向选择。',
    en: '“{post}” is of the kind “{kind:PostKind}”, which is not filled by two-way selection.',
  },
  'personnel.post-has-no-vacancy': {
    zh: '“{post}”没有空缺。',
    en: '“{post}” has no place vacant.',
  },
  'personnel.matching-lacks-a-side': {
    zh: '双向选择至少有一个岗位和一名人员。',
    en: 'A two-way selection has at least one post and one person.',
  },
  'personnel.person-not-in-matching': {
    zh: '“{person}”未列入双向选择“{matching}”。',
    en: '“{person}” takes no part in the two-way selection “{matching}”.',
  },
  'personnel.post-not-in-matching': {
    zh: '双向选择“{matching}”不含所选岗位：{ids}。',
    en: 'The two-way selection “{matching}” has none of these posts: {ids}.',
  },
  'personnel.ranked-twice': {
    zh: '同一对象在排序中只出现一次：{ids}。',
    en: 'Nobody and nothing is ranked twice: {ids}.',
  },
  'personnel.matching-state': {
    zh: '双向选择“{matching}”当前为{state:PostMatchingState}，须为{required:PostMatchingState}。',
    en: 'The two-way selection “{matching}” stands at “{state:PostMatchingState}”; it has to be “{required:PostMatchingState}”.',
  },
  'personnel.ranking-is-over': {
    zh: '选报已于{last}截止，今日为{today}。',
    en: 'Ranking ended on {last}; today is {today}.',
  },
  'personnel.ranking-under-way': {
    zh: '选报截止日期为{last}，尚有{missing}方未提交。',
    en: 'Ranking lasts until {last}, and {missing} have yet to rank.',
  },
  'personnel.units-have-not-ranked': {
    zh: '以下岗位所在单位尚未提交排序：{posts}。',
    en: 'The units of these posts have not ranked yet: {posts}.',
  },
} as const satisfies Texts;
