import type { Role } from '@unionhall/contracts';

/** Who reads every application: the office that handles them, and those who audit and inspect it [GY-5c, GY-5d]. */
export const grantReaders = ['officer', 'department-head', 'auditor', 'inspector'] as const satisfies readonly Role[];
