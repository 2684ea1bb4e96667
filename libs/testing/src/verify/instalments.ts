import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** The states of the order that pays an instalment, by the instalment's own state. */
const ordersOf: Readonly<Record<string, readonly string[]>> = {
  requested: ['requested', 'authorised'],
  paid: ['executed'],
  confirmed: ['confirmed'],
};

interface Instalment {
  readonly id: string;
  readonly state: string;
  readonly amount: string;
  readonly orderId: string | null;
  readonly decisionId: string;
}

interface Order {
  readonly id: string;
  readonly state: string;
  readonly amount: string;
  readonly subjectId: string;
  readonly decisionId: string | null;
}

/** Each instalment stands where finance-collection's order for it stands, unless the news of it is on the way; no order is left without its instalment. */
export async function checkInstalments(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const waiting = (await house.eventsOnTheWay()).filter(({ name }) => name === 'PaymentRequested' || name === 'PaymentOrderMoved');
  for (let after = ''; ; ) {
    const instalments = await house.rows<Instalment>(
      'grants',
      `SELECT instalment.id, instalment.state, instalment.amount, instalment.payment_order_id AS orderId, award.decision_id AS decisionId FROM instalment
       JOIN award ON award.id = instalment.award_id WHERE instalment.id > ? ORDER BY instalment.id LIMIT ${BATCH}`,
      [after],
    );
    if (instalments.length === 0) return;
    inspection.look(instalments.length);
    const orders = await house.rows<Order>(
      'finance-collection',
      "SELECT id, state, amount, subject_id AS subjectId, decision_id AS decisionId FROM payment_order WHERE subject_id IN (?) AND state NOT IN ('rejected', 'cancelled', 'returned')",
      [instalments.map(({ id }) => id)],
    );
    const live = Map.groupBy(orders, ({ subjectId }) => subjectId);
    for (const instalment of instalments) {
      if (waiting.some(({ payload }) => payload.includes(instalment.id))) continue;
      const problem = faultOf(instalment, live.get(instalment.id) ?? []);
      if (problem) inspection.report('grants', 'instalment', [instalment.id, instalment.orderId ?? ''], problem);
    }
    after = instalments.at(-1)!.id;
  }
}

function faultOf({ state, amount, orderId, decisionId }: Instalment, live: readonly Order[]): string | undefined {
  const order = live.find(({ id }) => id === orderId);
  if (live.length > (order ? 1 : 0)) return `finance-collection has ${live.length} live orders for it`;
  if (orderId === null) return undefined;
  if (!order) return `is ${state}, and finance-collection has no live order for it`;
  if (!ordersOf[state]?.includes(order.state)) return `is ${state}, its order is ${order.state}`;
  if (order.amount !== amount) return `is ${amount} fen, its order ${order.amount}`;
  return order.decisionId === decisionId ? undefined : 'its order names another decision than its award';
}
