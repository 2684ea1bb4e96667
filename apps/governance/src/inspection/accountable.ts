import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { type Accountable, accountableOf } from './accountable.rule';

/** A charge as the register has it, or who stood in for its holder; `vacatedOn` is the first day without it. */
export interface RegisteredCharge {
  readonly code: string;
  readonly personId: string;
  readonly standsIn: boolean;
  readonly from: LocalDate;
  readonly vacatedOn: LocalDate | null;
}

/** What happened, as far as it decides who must answer. */
export interface Event {
  readonly powerItemCode: string;
  readonly eventDay: LocalDate;
}

/** Every charge there ever was of these items, and everybody who ever stood in for a holder; one statement. */
export async function chargesOf(statements: Statements, codes: readonly string[]): Promise<RegisteredCharge[]> {
  if (codes.length === 0) return [];
  const rows = await statements.query<(Omit<RegisteredCharge, 'standsIn'> & { standsIn: string | number })[]>(
    `SELECT item.code, charge.holder_id AS personId, 0 AS standsIn, charge.from_day AS \`from\`, charge.vacated_on AS vacatedOn
     FROM power_item item JOIN power_charge charge ON charge.power_item_id = item.id WHERE item.code IN (?)
     UNION ALL SELECT item.code, delegation.delegate_id, 1, delegation.from_day, delegation.vacated_on
     FROM power_item item JOIN power_charge charge ON charge.power_item_id = item.id JOIN charge_delegation delegation ON delegation.charge_id = charge.id WHERE item.code IN (?)`,
    [codes, codes],
  );
  return rows.map((row) => ({ ...row, standsIn: Number(row.standsIn) === 1 }));
}

/** Who among these held an item on a day, and who stood in for him, each or null. */
export function holdersAmong(charges: readonly RegisteredCharge[], { powerItemCode, eventDay }: Event): { holderId: string | null; standInId: string | null } {
  const thatDay = charges.filter(({ code, from, vacatedOn }) => code === powerItemCode && from <= eventDay && (vacatedOn === null || vacatedOn > eventDay));
  return { holderId: thatDay.find(({ standsIn }) => !standsIn)?.personId ?? null, standInId: thatDay.find(({ standsIn }) => standsIn)?.personId ?? null };
}

/** Who must answer for what happened under a power on a day: from the charges, delegations and seats of that day [GY-6]. For a list of cases, two statements. */
export async function accountableOn({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, event: Event): Promise<Accountable[]> {
  const chargesByItem = async (codes: readonly string[]) => {
    const charges = await chargesOf(statements, codes);
    return codes.map((wanted) => charges.filter(({ code }) => code === wanted));
  };
  const ofItem = loaders ? loaders.batch('charges of an item', chargesByItem).load(event.powerItemCode) : chargesOf(statements, [event.powerItemCode]);
  const seats = everySeat({ loaders, statements });
  return accountableOf(holdersAmong(await ofItem, event), await seats, event.eventDay);
}
