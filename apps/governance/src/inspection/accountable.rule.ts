import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Somebody who must answer, and why. */
export interface Accountable {
  readonly personId: string;
  readonly capacity: keyof (typeof enumLabels)['AccountableCapacity'];
}

/** A seat as the register has it; `vacatedOn` is the first day without it. */
export interface SeatOfRegister {
  readonly personId: string;
  readonly kind: 'chief' | 'deputy' | 'inspection-head';
  readonly from: LocalDate;
  readonly vacatedOn: LocalDate | null;
}

/**
 * GY-6: who must answer for a day: whoever stood in for the holder of the power, the holder of record, the chief who
 * supervised, acting or not, and whoever headed the inspection. Nobody twice; the first capacity in this order stands.
 */
export function accountableOf({ holderId, standInId }: { readonly holderId: string | null; readonly standInId: string | null }, seats: readonly SeatOfRegister[], day: LocalDate): Accountable[] {
  const seated = (kind: 'chief' | 'inspection-head') =>
    seats.filter((seat) => seat.kind === kind && seat.from <= day && (seat.vacatedOn === null || seat.vacatedOn > day)).map(({ personId }) => ({ personId, capacity: kind }));
  const holding = [{ personId: standInId, capacity: 'stand-in' as const }, { personId: holderId, capacity: 'holder' as const }].flatMap(({ personId, capacity }) => (personId === null ? [] : [{ personId, capacity }]));
  const all: Accountable[] = [...holding, ...seated('chief'), ...seated('inspection-head')];
  return all.filter(({ personId }, index) => all.findIndex((each) => each.personId === personId) === index);
}
