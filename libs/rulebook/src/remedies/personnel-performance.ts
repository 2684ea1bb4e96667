import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on objective-based assessment (目标考核). */
export const personnelPerformanceRemedies = {
  'choose-days-no-cycle-has': {
    zh: '请选择与已有考核周期不重叠的日期。',
    en: 'Choose days no other period has.',
  },
  'put-the-bounds-in-order': {
    zh: '请使等次界限由低到高，不超过100分。',
    en: 'Put the bounds in order, 100 at most.',
  },
  'keep-recognitions-on-top': {
    zh: '请降低每项加分或加分上限。',
    en: 'Lower the points of a recognition, or their most.',
  },
  'set-objectives-of-the-next-cycle': {
    zh: '请在下一考核周期下达目标。',
    en: 'Set them for the next period.',
  },
  'record-results-of-these': {
    zh: '请就已下达的目标登记完成情况。',
    en: 'Record what counts for the objectives that are set.',
  },
  'give-each-objective-its-number': {
    zh: '请填写内容和大于零的数量、权重。',
    en: 'Give a text, and numbers above nothing.',
  },
  'let-the-weights-make-a-hundred': {
    zh: '请调整权重，使合计为100。',
    en: 'Change the weights so that they make 100.',
  },
  'record-what-was-achieved-in-it': {
    zh: '请核对日期；属于其他周期的，请在该周期登记。',
    en: 'Check the day; what belongs to another period is recorded there.',
  },
  'look-at-the-counted-result': {
    zh: '请查看已登记的记录。',
    en: 'Look at what is recorded already.',
  },
  'form-the-union-in-the-register': {
    zh: '请在工会登记中办理建会，完成数自动计入。',
    en: 'Form the union in the register; it is counted by itself.',
  },
  'leave-it-to-another-recorder': {
    zh: '请由他人办理。',
    en: 'Leave it to somebody else.',
  },
  'wait-for-the-end-of-the-cycle': {
    zh: '请在考核周期结束后评定。',
    en: 'Conclude it once the period is over.',
  },
  'let-the-assessed-appeal': {
    zh: '请由被考核人本人提出。',
    en: 'Let whoever was assessed appeal.',
  },
  'ask-an-inquiry-instead': {
    zh: '申诉期限已过；仍有疑问的，可提出质询。',
    en: 'The days of appeal are over; whoever still doubts may ask an inquiry.',
  },
} as const satisfies Texts;
