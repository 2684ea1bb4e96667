import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts of two-way selection (双向选择). */
export const personnelMatchingRemedies = {
  'set-a-later-end-of-ranking': {
    zh: '请将选报截止日期定在今日或以后。',
    en: 'Let ranking end today or later.',
  },
  'choose-posts-by-selection': {
    zh: '请只选园区工会、系统工会、行业工会的空缺岗位。',
    en: 'Choose vacant posts at park, system or industry unions only.',
  },
  'name-both-sides': {
    zh: '请列明参加的岗位和人员。',
    en: 'Name the posts and the people that take part.',
  },
  'choose-among-those-taking-part': {
    zh: '请在参加双向选择的岗位、人员中选择。',
    en: 'Choose among the posts and people that take part.',
  },
  'rank-each-once': {
    zh: '请删去重复项。',
    en: 'Leave the repetitions out.',
  },
  'wait-for-the-rankings': {
    zh: '请待选报截止，或各方全部提交后办理。',
    en: 'Wait until ranking ends, or until everybody has ranked.',
  },
  'have-the-units-rank': {
    zh: '请录入各单位的排序。',
    en: 'Enter how these units rank the people.',
  },
} as const satisfies Texts;
