import type { Role } from '@unionhall/contracts';
import { financeReaders } from '../finance-readers';

/** Who reads targets and their breakdowns: both sides of the collection, and those who watch over it [BH-7, BH-8]. */
export const targetReaders = [...financeReaders, 'tax-officer', 'union-chair'] as const satisfies readonly Role[];
