import type { Role } from '@unionhall/contracts';

/** Who sees how units ranked and what came of a two-way selection, besides each person himself. */
export const matchingReaders: readonly Role[] = ['officer', 'department-head', 'chief', 'deputy', 'inspection-head', 'auditor', 'inspector'];
