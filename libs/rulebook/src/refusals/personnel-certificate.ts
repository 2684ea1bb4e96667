import type { Texts } from '../bilingual';

/** What the acts on certificates (证明) refuse. */
export const personnelCertificateRefusals = {
  'personnel.certified-day-to-come': {
    zh: '证明截至日期{asOf}晚于今日{today}。',
    en: 'The day certified, {asOf}, is after today, {today}.',
  },
  'personnel.nothing-to-certify': {
    zh: '“{person}”在{asOf}没有可出具{kind:StaffCertificateKind}的登记。',
    en: 'Of “{person}” nothing is registered on {asOf} that a “{kind:StaffCertificateKind}” could say.',
  },
} as const satisfies Texts;
