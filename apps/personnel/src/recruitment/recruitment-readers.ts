import type { Role } from '@unionhall/contracts';

/** Who sees the candidates of a recruitment, besides each candidate himself [CP-8]. */
export const recruiters: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy', 'inspection-head', 'auditor', 'inspector'];
