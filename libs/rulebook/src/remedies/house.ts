import type { Texts } from '../bilingual';

/** Remedies every department shares. */
export const houseRemedies = {
  'check-the-state': {
    zh: '请先查看当前状态和办理记录，按流转顺序办理。',
    en: 'Look at the present state and history, and take the steps in their order.',
  },
  'use-a-registered-one': {
    zh: '请选用已登记在册的对象，或先行登记。',
    en: 'Choose one that is in the register, or register it first.',
  },
  'use-the-existing-one': {
    zh: '请直接使用已有的登记；确属不同对象的，请更换编号或名称。',
    en: 'Use the existing registration, or give a different code or name if it is a different thing.',
  },
  'fill-it-in': {
    zh: '请填写后重新提交。',
    en: 'Fill it in and submit again.',
  },
  'put-the-dates-in-order': {
    zh: '请使开始日期不晚于结束日期。',
    en: 'Let the first day be no later than the last day.',
  },
  'have-this-decided': {
    zh: '请就现在的内容提请集体决定，再据以办理。',
    en: 'Have the leadership body decide on it as it stands now.',
  },
  'wait-for-the-decision': {
    zh: '决定刚刚作出的，请稍候再办；尚未作出的，请先提请领导班子会议作出决定。',
    en: 'If it was taken just now, wait a moment; otherwise have the leadership body decide first.',
  },
  'leave-it-to-another-person': {
    zh: '请由未参与提出和录入该决定的其他有权人员办理。',
    en: 'Let another entitled person do it, who neither raised nor entered the decision.',
  },
  'wait-for-the-answer': {
    zh: '请等待答复，答复后可以再次提出。',
    en: 'Wait for the answer; after it you may object again.',
  },
} as const satisfies Texts;
