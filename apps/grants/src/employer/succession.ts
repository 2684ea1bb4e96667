import type { FactSource } from '@unionhall/database';
import { EmployerCopy } from './employer-copy.entity';

/** A unit and the units it was merged into, by the copy of the register. */
export interface Succession {
  /** The unit itself first, the one that is live last. */
  readonly ids: readonly string[];
  /** The name of the live one; null when the register told nothing of it yet. */
  readonly name: string | null;
}

/** Follows a unit's mergers: what was the unit's is its successor's. */
export async function successionOf(source: FactSource, employerId: string): Promise<Succession> {
  const ids = [employerId];
  for (;;) {
    const employer = await source.find(EmployerCopy, ids.at(-1)!);
    const next = employer?.mergedIntoId ?? null;
    if (next === null || ids.includes(next)) return { ids, name: employer?.name ?? null };
    ids.push(next);
  }
}
