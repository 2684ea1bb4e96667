import { checkHouse } from './check-house';
import type { MoneyHouse } from './money-house';
import { type LoadedAct, startMoneyLoad } from './money-load';
import type { Random } from './random';

/** Lets so many more acts be acknowledged. */
export type More = (acts: number) => Promise<void>;

const CLIENTS = 8;
/** Acts acknowledged before and after a fault: it strikes a house at work, and the house works again. */
const AROUND = 12;

/**
 * Inflicts a fault on a house whose clients pay all the while, lets them pay on after it, and then checks everything
 * that must hold: a line per violation.
 *
 * @param history what clients were told in this house so far; grows
 */
export async function inflict(money: MoneyHouse, random: Random, history: LoadedAct[], fault: (more: More) => Promise<void>): Promise<string[]> {
  const load = startMoneyLoad(money, { clients: CLIENTS, random });
  const more: More = (acts) => load.until(load.history.length + acts);
  try {
    await more(AROUND);
    await fault(more);
    await more(AROUND);
  } finally {
    await load.stop();
    history.push(...load.history);
  }
  return checkHouse(money.house, history);
}
