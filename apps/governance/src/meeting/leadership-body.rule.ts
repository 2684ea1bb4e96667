import type { LocalDate } from '@unionhall/kernel';
import { holdsOn } from '../leadership-seat/holding-period.rule';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';

/** Who votes on a day: the chief and the deputies, each once, also a deputy who acts as chief [GY-2b]. */
export function membersOn(seats: readonly SeatFacts[], day: LocalDate): string[] {
  const sitting = seats.filter((seat) => holdsOn(seat, day) && (seat.kind === 'chief' || seat.kind === 'deputy'));
  return [...new Set(sitting.map(({ personId }) => personId))];
}

/** Who attends without a vote on a day: the inspection head, unless there is none [GY-2b]. */
export function inspectionHeadOn(seats: readonly SeatFacts[], day: LocalDate): string | null {
  return seats.find((seat) => seat.kind === 'inspection-head' && holdsOn(seat, day))?.personId ?? null;
}

/** The chief of a day, acting or not; undefined when the seat is vacant [GY-2c, GY-3]. */
export function chiefOn<Seat extends SeatFacts>(seats: readonly Seat[], day: LocalDate): Seat | undefined {
  return seats.find((seat) => seat.kind === 'chief' && holdsOn(seat, day));
}
