import { type Role, staffRoles } from '@unionhall/contracts';

/** Who reads matters and meetings: the leadership body and the office that serves it, and who inspects and audits them. The public sees decisions. */
export const matterReaders = [...staffRoles, 'auditor', 'inspector'] as const satisfies readonly Role[];
