import type { EnumLabels } from './enum-labels';

/** Code lists of two-way selection (双向选择). */
export const personnelMatchingLabels = {
  PostMatchingState: {
    open: { zh: '互选中', en: 'Ranking' },
    matched: { zh: '已配对', en: 'Matched' },
  },
  WhyNotMatched: {
    matched: { zh: '已选上该岗位', en: 'Got this post' },
    'person-did-not-rank-it': { zh: '本人未选报该岗位', en: 'The person did not rank the post' },
    'person-got-a-preferred-post': { zh: '本人已选上更靠前的志愿', en: 'The person got a post he ranked higher' },
    'unit-did-not-rank-him': { zh: '单位未选该人员', en: 'The unit did not rank the person' },
    'unit-took-preferred-people': { zh: '名额已由单位排序更靠前的人员占满', en: 'The places went to people the unit ranked higher' },
  },
} as const satisfies EnumLabels;
