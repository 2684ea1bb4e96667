import type { Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { PowerHolder } from './power-holder.type';

/** Who holds these items on a day, in the order of the codes; one statement. An item nobody holds, or nobody defined, is vacant. */
export async function powerHoldersOn(statements: Statements, codes: readonly string[], day: LocalDate): Promise<PowerHolder[]> {
  if (codes.length === 0) return [];
  const rows = await statements.query<{ code: string; holderId: string; holderIsChief: string | number; version: number }[]>(
    `SELECT item.code, charge.holder_id AS holderId, charge.version,
            EXISTS (SELECT 1 FROM leadership_seat seat WHERE seat.person_id = charge.holder_id AND seat.kind = 'chief'
                    AND seat.from_day <= ? AND (seat.vacated_on IS NULL OR seat.vacated_on > ?)) AS holderIsChief
     FROM power_item item JOIN power_charge charge ON charge.power_item_id = item.id
     WHERE item.code IN (?) AND charge.from_day <= ? AND (charge.vacated_on IS NULL OR charge.vacated_on > ?)`,
    [day, day, codes, day, day],
  );
  const held = new Map(rows.map(({ code, holderId, holderIsChief, version }) => [code, { holderId, holderIsChief: Number(holderIsChief) === 1, version }]));
  return codes.map((code) => held.get(code) ?? { holderId: null, holderIsChief: false, version: 0 });
}
