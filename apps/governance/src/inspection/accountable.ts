import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { type Accountable, accountableOf } from './accountable.rule';

/** A charge as the register has it; `vacatedOn` is the first day without it. */
export interface RegisteredCharge {
  readonly code: string;
  readonly holderId: string;
  readonly from: LocalDate;
  readonly vacatedOn: LocalDate | null;
}

/** What happened, as far as it decides who must answer. */
export interface Event {
  readonly powerItemCode: string;
  readonly eventDay: LocalDate;
}

/** Every charge there ever was of these items; one statement. */
export async function chargesOf(statements: Statements, codes: readonly string[]): Promise<RegisteredCharge[]> {
  if (codes.length === 0) return [];
  return statements.query<RegisteredCharge[]>(
    `SELECT item.code, charge.holder_id AS holderId, charge.from_day AS \`from\`, charge.vacated_on AS vacatedOn
     FROM power_item item JOIN power_charge charge ON charge.power_item_id = item.id WHERE item.code IN (?)`,
    [codes],
  );
}

/** Who among these charges held an item on a day, or null. */
export function holderAmong(charges: readonly RegisteredCharge[], { powerItemCode, eventDay }: Event): string | null {
  return charges.find(({ code, from, vacatedOn }) => code === powerItemCode && from <= eventDay && (vacatedOn === null || vacatedOn > eventDay))?.holderId ?? null;
}

/** Who must answer for what happened under a power on a day: from the charges and seats of that day [GY-6]. For a list of cases, two statements. */
export async function accountableOn({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, event: Event): Promise<Accountable[]> {
  const chargesByItem = async (codes: readonly string[]) => {
    const charges = await chargesOf(statements, codes);
    return codes.map((wanted) => charges.filter(({ code }) => code === wanted));
  };
  const ofItem = loaders ? loaders.batch('charges of an item', chargesByItem).load(event.powerItemCode) : chargesOf(statements, [event.powerItemCode]);
  const seats = everySeat({ loaders, statements });
  return accountableOf(holderAmong(await ofItem, event), await seats, event.eventDay);
}
