import type { Texts } from '../bilingual';

/** What lifts a refusal of targets and progress (代收目标与进度). */
export const financeCollectionTargetsRemedies = {
  'set-it-for-this-year-or-the-next': {
    zh: '请改为本年度或下一年度。',
    en: 'Set it for this year or the next.',
  },
  'set-another-target': {
    zh: '请另拟一稿目标，分解后下达。',
    en: 'Set another target, break it down and adopt it.',
  },
  'choose-another-basis': {
    zh: '请改用其他分解依据。',
    en: 'Choose another basis.',
  },
  'register-unions-and-branches': {
    zh: '请先登记工会和分局。',
    en: 'Register unions and branches first.',
  },
  'set-it-once': {
    zh: '请只保留一项。',
    en: 'Keep one of them.',
  },
  'set-within-the-total': {
    zh: '请调整手工确定的份额，使其不超过总额；全部手工确定的，合计须等于总额。',
    en: 'Set them within the total; where all are set by hand, they must come to it.',
  },
  'break-it-down-first': {
    zh: '请先完成分解。',
    en: 'Break it down first.',
  },
  'wait-until-the-month-is-over': {
    zh: '请在该月结束后公布。',
    en: 'Publish it once the month is over.',
  },
  'adopt-a-target-first': {
    zh: '请先下达该年度代收目标。',
    en: 'Adopt a target of the year first.',
  },
  'leave-it-as-published': {
    zh: '无需办理。',
    en: 'Nothing is to be done.',
  },
} as const satisfies Texts;
