import type { EnumLabels } from './enum-labels';

/** Code lists of certificates (证明). */
export const personnelCertificateLabels = {
  StaffCertificateKind: {
    employment: { zh: '在职证明', en: 'Certificate of employment' },
    posts: { zh: '任职证明', en: 'Certificate of posts held' },
  },
} as const satisfies EnumLabels;
