import { type Role, staffRoles } from '@unionhall/contracts';

/** Who reads the staffing of the office: its staff, and whoever audits or inspects it. */
export const staffReaders: readonly Role[] = [...staffRoles, 'auditor', 'inspector'];

/** Who sees when somebody retires: personnel and the leadership [WZ-6, CP-8]. */
export const retirementReaders: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy'];

/** Who sees that there is a labour contract, and until when; what it pays is read by an act of its own [CP-8]. */
export const contractReaders: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy', 'auditor', 'inspector'];

/** Who sees what post allowances come to: who computes, decides, pays and audits them; each person sees his own [CP-8]. */
export const allowanceReaders: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy', 'accountant', 'auditor', 'inspector'];

/** Who sees how somebody is assessed; each person sees his own [CP-8]. */
export const performanceReaders: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy', 'inspector'];
