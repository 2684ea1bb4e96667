import type { Loaders } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { holdsOn } from './holding-period.rule';
import { everySeat } from './leadership-seat.queries';

/** The names of who sits in the leadership body on a day, by person [GY-5a]. */
export async function namesOfSeated(loaders: Loaders, day: LocalDate): Promise<ReadonlyMap<string, string | null>> {
  const seats = await everySeat({ loaders, statements: loaders.statements });
  return new Map(seats.filter((seat) => holdsOn(seat, day)).map(({ personId, personName }) => [personId, personName]));
}
