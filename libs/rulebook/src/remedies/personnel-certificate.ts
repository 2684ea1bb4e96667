import type { Texts } from '../bilingual';

/** What lifts a refusal of the acts on certificates (证明). */
export const personnelCertificateRemedies = {
  'certify-a-day-that-was': {
    zh: '请填写今日或以前的日期。',
    en: 'Give today or a day before it.',
  },
  'register-what-is-certified': {
    zh: '请先登记其身份或任职，或更换日期。',
    en: 'Register the status or the post first, or choose another day.',
  },
} as const satisfies Texts;
