import { operation } from '../operations';
import type { AcknowledgedAct } from '../verify';
import type { Actor } from './fault-house';
import type { MoneyHouse, MoneyLane } from './money-house';
import { type Acknowledged, performSurely } from './perform-surely';
import type { Random } from './random';

/** The acts of one payment, in their order. */
export const paymentActs = ['RequestPayment', 'AuthorisePayment', 'ExecutePayment', 'ConfirmPayment'] as const;

/** An act of the load. */
export type PaymentActName = (typeof paymentActs)[number];

/** What the load remembers of an act it was told was done. */
export interface LoadedAct extends AcknowledgedAct {
  readonly act: PaymentActName;
  readonly paymentOrderId: string;
  /** From the first attempt to the answer, in milliseconds. */
  readonly milliseconds: number;
}

/** Clients that pay, each act by its own person, and remember what they were told. */
export interface MoneyLoad {
  readonly history: readonly LoadedAct[];
  /** Resolves when so many acts in all were acknowledged. @throws what ended a client */
  until(acknowledged: number): Promise<void>;
  /** Lets every client end the act it is at. @throws what ended a client */
  stop(): Promise<void>;
}

/** How much load. */
export interface MoneyLoadSettings {
  /** Clients at work at once, spread over the lanes. */
  readonly clients: number;
  readonly random: Random;
}

/** Sets clients to work. */
export function startMoneyLoad(money: MoneyHouse, { clients, random }: MoneyLoadSettings): MoneyLoad {
  const history: LoadedAct[] = [];
  const waiting = new Set<() => void>();
  const run = Math.floor(random.next() * 2 ** 32).toString(16);
  let stopped = false;
  let payments = 0;

  const pay = async (lane: MoneyLane): Promise<void> => {
    const payment = `${run}-${(payments += 1)}`;
    let order: Acknowledged['object'] | null = null;
    for (const act of paymentActs) {
      if (stopped) return;
      order = (await performPaymentAct(money, lane, act, payment, order, (loaded) => history.push(loaded))).object;
      waiting.forEach((look) => look());
    }
  };
  const work = async (client: number): Promise<void> => {
    while (!stopped) await pay(money.lanes[client % money.lanes.length]!);
  };
  const failed = Promise.all(
    Array.from({ length: clients }, (_, client) =>
      work(client).catch((error: unknown) => {
        stopped = true;
        throw error;
      }),
    ),
  );
  // Heard of in `until` and `stop`.
  failed.catch(() => undefined);

  return {
    history,
    until: async (acknowledged) => {
      const reached = new Promise<void>((resolve) => {
        const look = (): void => {
          if (history.length < acknowledged) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
      await Promise.race([reached, failed]);
    },
    stop: async () => {
      stopped = true;
      await failed;
    },
  };
}

/** The input of a payment act. */
type PaymentInput = { readonly idempotencyKey: string } & Readonly<Record<string, unknown>>;

/** Who performs an act, with which input, in a payment of this name. */
export function paymentAct(lane: MoneyLane, act: PaymentActName, payment: string, order: Acknowledged['object'] | null): { actor: Actor; input: PaymentInput } {
  const idempotencyKey = `${payment}-${act}`;
  const seen = order && { paymentOrderId: order.id, expectedVersion: order.version, idempotencyKey };
  switch (act) {
    case 'RequestPayment':
      return { actor: lane.officer, input: { ...lane.payment, idempotencyKey } };
    case 'AuthorisePayment':
      return { actor: lane.holder, input: { ...seen, idempotencyKey } };
    case 'ExecutePayment':
      return { actor: lane.cashier, input: { ...seen, idempotencyKey } };
    case 'ConfirmPayment':
      return { actor: lane.accountant, input: { ...seen, idempotencyKey, bankReference: `line-${payment}`, bankAmount: lane.payment['amount'], statementSha256: 'a'.repeat(64) } };
  }
}

/** Performs one act of a payment, surely, and tells what was acknowledged. */
export async function performPaymentAct(
  { house }: MoneyHouse,
  lane: MoneyLane,
  act: PaymentActName,
  payment: string,
  order: Acknowledged['object'] | null,
  acknowledge: (act: LoadedAct) => void,
): Promise<Acknowledged> {
  const { actor, input } = paymentAct(lane, act, payment, order);
  const began = performance.now();
  const done = await performSurely(house, actor, operation(act), input);
  acknowledge({
    department: 'finance-collection',
    personId: actor.personId,
    idempotencyKey: input.idempotencyKey,
    actId: done.actId,
    act,
    paymentOrderId: done.object.id,
    milliseconds: performance.now() - began,
  });
  return done;
}
