import type { Texts } from '../bilingual';

/** What lifts a refusal of supervision. */
export const governanceSupervisionRemedies = {
  'name-one-thing': {
    zh: '请只填写一个质询对象。',
    en: 'Name one thing the inquiry is about.',
  },
  'wait-for-the-holiday-calendar': {
    zh: '请待国务院公布次年节假日安排后办理。',
    en: 'Do it once the holidays of that year are published.',
  },
  'read-the-inquiry': {
    zh: '请查看该质询的当前状态和答复。',
    en: 'Read the inquiry as it now stands.',
  },
  'assign-the-charge-first': {
    zh: '请先明确该事项的分管领导。',
    en: 'Put somebody in charge of the item first.',
  },
  'let-the-holder-answer': {
    zh: '请由分管领导或决定的执行人答复。',
    en: 'Let the holder of the power, or whoever carries the decision out, answer.',
  },
  'let-the-asker-appraise': {
    zh: '请由提出质询的人评议。',
    en: 'Let whoever asked appraise it.',
  },
} as const satisfies Texts;
