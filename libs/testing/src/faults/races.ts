import { setTimeout as wait } from 'node:timers/promises';
import { operation } from '../operations';
import type { MoneyHouse, MoneyLane } from './money-house';
import { type LoadedAct, paymentAct, type PaymentActName, performPaymentAct } from './money-load';
import { attempt, type Acknowledged, type Attempted, pauseAfter } from './perform-surely';

/** A race: so many clients want at once what only some may have. A line per violation. */
export type Race = (money: MoneyHouse, clients: number, name: string, history: LoadedAct[]) => Promise<string[]>;

type Order = Acknowledged['object'];

/** Payments that are brought to the line at once. */
const AT_A_TIME = 8;

/** One order, authorised by its holder in so many windows at once: it is authorised once. */
export const sameOrderAuthorised: Race = async (money, clients, name, history) => {
  const lane = money.lanes[0]!;
  const order = await upTo(money, lane, ['RequestPayment'], name, history);
  const outcomes = await Promise.all(
    Array.from({ length: clients }, (_, client) => {
      const { actor, input } = paymentAct(lane, 'AuthorisePayment', `${name}-${client}`, order);
      return decided(() => attempt(money.house, actor, operation('AuthorisePayment'), input));
    }),
  );
  const [row] = await money.house.sql<{ steps: string }>('finance-collection', "SELECT COUNT(*) AS steps FROM payment_order_state_change WHERE subject_id = ? AND to_state = 'authorised'", [order.id]);
  return [...winners(outcomes, 1), ...(Number(row!.steps) === 1 ? [] : [`the order was authorised ${row!.steps} times`])];
};

/** As many authorised orders on an account that covers all but some of them, paid at once: exactly those it covers are. */
export const lastYuanOfAnAccount: Race = async (money, clients, name, history) => {
  const covered = Math.floor(clients / 2);
  const bankId = await money.openBank(`bank-${name}`, `${covered * 10}.00`);
  const lane = money.lanes[1]!;
  const ofBank: MoneyLane = { ...lane, payment: { ...lane.payment, fromAccountId: bankId } };
  const orders: Order[] = [];
  // A few at a time: what is raced comes after.
  for (let client = 0; client < clients; client += AT_A_TIME) {
    const few = Array.from({ length: Math.min(AT_A_TIME, clients - client) }, (_, index) => `${name}-${client + index}`);
    orders.push(...(await Promise.all(few.map((payment) => upTo(money, ofBank, ['RequestPayment', 'AuthorisePayment'], payment, history)))));
  }
  const outcomes = await Promise.all(
    orders.map(async (order, client) => {
      const { actor, input } = paymentAct(ofBank, 'ExecutePayment', `${name}-${client}`, order);
      return decided(() => attempt(money.house, actor, operation('ExecutePayment'), input));
    }),
  );
  const [row] = await money.house.sql<{ left: string }>('finance-collection', 'SELECT debits - credits AS `left` FROM ledger_account WHERE id = ?', [bankId]);
  return [...winners(outcomes, covered), ...(Number(row!.left) === 0 ? [] : [`the account was left with ${row!.left} fen`])];
};

/** One order, authorised by its holder and withdrawn by its requester in many windows at once, all having seen the same version: one edit stands, the others are told. */
export const editAgainstEdit: Race = async (money, clients, name, history) => {
  const lane = money.lanes[2]!;
  const order = await upTo(money, lane, ['RequestPayment'], name, history);
  const edit = (client: number) => {
    if (client % 2 === 0) {
      const { actor, input } = paymentAct(lane, 'AuthorisePayment', `${name}-${client}`, order);
      return attempt(money.house, actor, operation('AuthorisePayment'), input);
    }
    return attempt(money.house, lane.officer, operation('CancelPayment'), { paymentOrderId: order.id, expectedVersion: order.version, reason: '示例撤回', idempotencyKey: `${name}-${client}` });
  };
  const outcomes = await Promise.all(Array.from({ length: clients }, (_, client) => decided(() => edit(client))));
  const late = await decided(() => edit(clients));
  return [...winners(outcomes, 1), ...(late.kind === 'stale' ? [] : [`a stale edit was ${late.kind}`])];
};

/** The races of money acts, by name. */
export const races: Readonly<Record<string, Race>> = { sameOrderAuthorised, lastYuanOfAnAccount, editAgainstEdit };

async function upTo(money: MoneyHouse, lane: MoneyLane, acts: readonly PaymentActName[], payment: string, history: LoadedAct[]): Promise<Order> {
  let order: Order | null = null;
  for (const act of acts) order = (await performPaymentAct(money, lane, act, payment, order, (acknowledged) => history.push(acknowledged))).object;
  return order!;
}

/** Told to come again, a client does, until it has won or lost. */
async function decided(edit: () => Promise<Attempted>): Promise<Attempted> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await edit();
    if (outcome.kind !== 'unknown') return outcome;
    await wait(pauseAfter(tries));
  }
}

function winners(outcomes: readonly Attempted[], wanted: number): string[] {
  const won = outcomes.filter(({ kind }) => kind === 'done').length;
  return won === wanted ? [] : [`${won} of ${outcomes.length} clients won where ${wanted} could`];
}
