import type { Department } from '@unionhall/contracts';

/** Something that must never be, where it stands, and what is wrong with it. */
export interface Violation {
  readonly department: Department;
  /** The table, or what is looked at where that is no table (a file, the request history). */
  readonly table: string;
  /** What names the rows: ids, or a natural key. */
  readonly ids: readonly string[];
  readonly problem: string;
}

/** What one check found. */
export interface Findings {
  /** How many things were looked at; 0 means there is nothing to check yet. */
  readonly looked: number;
  readonly violations: readonly Violation[];
}

/** Findings as a check gathers them. */
export class Inspection implements Findings {
  looked = 0;
  readonly violations: Violation[] = [];

  /** Counts what was looked at. */
  look(count: number | string): void {
    this.looked += Number(count);
  }

  report(department: Department, table: string, ids: readonly (string | number)[], problem: string): void {
    this.violations.push({ department, table, ids: ids.map(String), problem });
  }
}
