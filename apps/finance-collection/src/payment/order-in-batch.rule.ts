import type { PowerItemCode } from '@unionhall/contracts';
import { judge, ok, refuse, type Refusal, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An order of a batch next to the power item of the batch. */
export interface OrderInBatchFacts<Facts extends OrderOfItem = OrderOfItem> {
  /** Its place in the input. */
  readonly path: readonly string[];
  readonly paymentOrderId: string;
  readonly powerItem: PowerItemCode;
  /** Whether an earlier item of the batch moves it. */
  readonly isDoneBefore: boolean;
  /** What the act on one order looks at; null for an order that is not there. */
  readonly order: Facts | null;
}

interface OrderOfItem {
  readonly order: { readonly powerItem: PowerItemCode };
}

/** HOUSE-2: the order is there. */
export const orderIsRegistered = rule<OrderInBatchFacts>('HOUSE-2', 'house.not-registered', ({ path, paymentOrderId, order }) =>
  order === null ? refuse({ path, facts: { id: paymentOrderId }, remedy: 'use-a-registered-one' }) : ok,
);

/** GY-2a: a batch is under one power item, so that one holder answers for it. */
export const orderIsUnderItem = rule<OrderInBatchFacts>('GY-2a', 'finance-collection.order-of-another-item', ({ path, powerItem, order }) =>
  order === null || order.order.powerItem === powerItem ? ok : refuse({ path, facts: { item: order.order.powerItem, run: powerItem }, remedy: 'put-it-in-a-batch-of-its-item' }),
);

/** HOUSE-3: an order moves once. */
export const orderMovesOnce = rule<OrderInBatchFacts>('HOUSE-3', 'finance-collection.order-twice-in-run', ({ path, isDoneBefore }) => (isDoneBefore ? refuse({ path, facts: {}, remedy: 'leave-the-row-once' }) : ok));

export const orderInBatchRules: readonly Rule<OrderInBatchFacts>[] = [orderIsRegistered, orderIsUnderItem, orderMovesOnce];

/** Every reason why an order of a batch is not moved: those of the batch, or else those of the act on one order. */
export function refusalsInBatch<Facts extends OrderOfItem>(rulesOfOne: readonly Rule<Facts>[], facts: OrderInBatchFacts<Facts>): readonly Refusal[] {
  const own = judge(orderInBatchRules, facts).refusals;
  if (facts.order === null || own.length > 0) return own;
  return judge(rulesOfOne, facts.order).refusals.map((refusal) => ({ ...refusal, path: facts.path }));
}
