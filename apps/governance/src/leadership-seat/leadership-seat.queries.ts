import { type FactSource, type Loaders, rowsOf } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { LeadershipSeat } from './leadership-seat.entity';
import type { LeadershipSeatHeld } from './seat-held.type';

/**
 * Takes the one lock of all acts on seats and charges, in a transaction. GY-3 looks at the seats and the charges of a
 * person at once: without it, somebody becoming chief and the same person being put in charge would not see each other.
 */
export async function lockLeadershipRegister({ locking, statements }: FactSource): Promise<void> {
  if (locking) await statements.query('SELECT id FROM leadership_register WHERE id = 1 FOR UPDATE');
}

/** Every seat there ever was, oldest first: a leadership body has a handful, so rules get them all in one statement. */
export function everySeat({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>): Promise<LeadershipSeat[]> {
  const read = () => rowsOf(statements, LeadershipSeat, 'ORDER BY from_day, id');
  if (!loaders) return read();
  return loaders
    .batch('everySeat', async (keys) => {
      const seats = await read();
      return keys.map(() => seats);
    })
    .load('all');
}

/** The seats held on a day: the chief first, then the deputies, then the inspection head. */
export function seatsOn({ statements }: Loaders, day: LocalDate): Promise<LeadershipSeat[]> {
  return rowsOf(
    statements,
    LeadershipSeat,
    `WHERE from_day <= ? AND (vacated_on IS NULL OR vacated_on > ?) ORDER BY FIELD(kind, 'chief', 'deputy', 'inspection-head'), from_day, id`,
    [day, day],
  );
}

/** Which seat each of these persons holds on a day, in their order: the chief's before any other. One statement. */
export async function seatsHeldBy(loaders: Loaders, personIds: readonly string[], day: LocalDate): Promise<LeadershipSeatHeld[]> {
  const seats = await seatsOn(loaders, day);
  return personIds.map((id) => {
    const held = seats.find(({ personId }) => personId === id);
    return { seat: held?.kind ?? null, acting: held?.acting ?? false, version: held?.version ?? 0 };
  });
}
