import type { Department } from '@unionhall/contracts';
import type { Invariant } from './checks';

/** Something an administrator of the server could do to a house behind its back. */
export interface Tamper {
  readonly what: string;
  readonly department: Department;
  /** The one table it changes. */
  readonly table: string;
  /** Changes one row, found by a seeded chance: each statement has one `RAND(?)`. */
  readonly sql: string;
  /** The invariants it breaks, and no others. */
  readonly breaks: readonly Invariant[];
}

/** One row, whichever. */
export const ANY = 'ORDER BY RAND(?) LIMIT 1';
/** An id nobody has. */
export const NOBODY = '01900000-0000-7000-8000-ffffffffffff';
