import { once } from 'node:events';
import type { MoneyHouse, MoneyLane } from './money-house';
import { type LoadedAct, paymentAct, type PaymentActName, paymentActs, performPaymentAct } from './money-load';
import type { Acknowledged } from './perform-surely';

/** What happens at a statement of an act: it or its answer is lost, or its process is killed before it or before its answer. */
export const statementFaults = ['lose-request', 'lose-answer', 'kill-before', 'kill-after'] as const;

/** A fault at a statement. */
export type StatementFault = (typeof statementFaults)[number];

/** The statement a fault strikes: the n-th of the act's transaction from the claim of its key, or its commit. */
export type StatementPlace = number | 'commit';

const DEPARTMENT = 'finance-collection';

/**
 * Brings a payment to an act, performs the act with a fault at one of its statements, and again under its key until it is
 * acknowledged; a killed process is started again meanwhile. The house needs a line before finance and collection.
 *
 * @returns whether the act had such a statement
 */
export async function performThrough(money: MoneyHouse, lane: MoneyLane, act: PaymentActName, payment: string, place: StatementPlace, fault: StatementFault, history: LoadedAct[]): Promise<boolean> {
  const acknowledge = (acknowledged: LoadedAct) => void history.push(acknowledged);
  let order: Acknowledged['object'] | null = null;
  for (const before of paymentActs.slice(0, paymentActs.indexOf(act))) order = (await performPaymentAct(money, lane, before, payment, order, acknowledge)).object;
  const { input } = paymentAct(lane, act, payment, order);
  const strike = strikeAt(money, input.idempotencyKey, place, fault);
  const performed = performPaymentAct(money, lane, act, payment, order, acknowledge).finally(strike.end);
  await Promise.all([performed, strike.restarted]);
  return strike.happened();
}

function strikeAt({ house }: MoneyHouse, key: string, place: StatementPlace, fault: StatementFault) {
  const line = house.line(DEPARTMENT);
  const { process: child } = house.services.services.get(DEPARTMENT)!;
  const kills = fault.startsWith('kill');
  const before = fault === 'lose-request' || fault === 'kill-before';
  let connectionOfAct: number | null = null;
  let statement = 0;
  let struck = false;
  let isOver!: () => void;
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });

  const hit = (): 'cut' => {
    struck = true;
    if (kills) child.kill('SIGKILL');
    isOver();
    return 'cut';
  };
  let awaitsAnswer = false;
  line.judge({
    request: (connection, chunk) => {
      if (struck) return 'pass';
      if (connectionOfAct === null && chunk.includes(key)) connectionOfAct = connection;
      if (connection !== connectionOfAct) return 'pass';
      statement += 1;
      const commits = chunk.includes('COMMIT');
      if (place === 'commit' ? commits : statement === place) {
        if (before) return hit();
        awaitsAnswer = true;
      } else if (commits) {
        // The act was shorter; its connection is somebody else's from here on.
        connectionOfAct = null;
        isOver();
      }
      return 'pass';
    },
    answer: (connection) => (awaitsAnswer && !struck && connection === connectionOfAct ? hit() : 'pass'),
  });
  return {
    restarted: over.then(async () => {
      if (!struck || !kills) return;
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await house.restart(DEPARTMENT);
    }),
    happened: () => struck,
    end: () => {
      line.judge(null);
      isOver();
    },
  };
}
