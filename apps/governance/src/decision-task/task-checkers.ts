import type { Role } from '@unionhall/contracts';

/** Who may check that a task of a decision is done: the chief supervises, and whoever is next to him [GY-1]. */
export const taskCheckers = ['chief', 'deputy', 'inspection-head', 'department-head'] as const satisfies readonly Role[];
