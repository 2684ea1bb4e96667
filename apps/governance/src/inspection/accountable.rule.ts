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
 * GY-6: who must answer for a day: whoever held the power, the chief who supervised, and whoever headed the inspection.
 * Nobody twice; the first capacity in this order stands.
 */
export function accountableOf(holderId: string | null, seats: readonly SeatOfRegister[], day: LocalDate): Accountable[] {
  const seated = (kind: 'chief' | 'inspection-head') =>
    seats.filter((seat) => seat.kind === kind && seat.from <= day && (seat.vacatedOn === null || seat.vacatedOn > day)).map(({ personId }) => ({ personId, capacity: kind }));
  const all: Accountable[] = [...(holderId === null ? [] : [{ personId: holderId, capacity: 'holder' as const }]), ...seated('chief'), ...seated('inspection-head')];
  return all.filter(({ personId }, index) => all.findIndex((each) => each.personId === personId) === index);
}
