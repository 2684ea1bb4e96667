import type { PowerItemCode } from '@unionhall/contracts';
import { judge, ok, refuse, type Refusal, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ExecutePaymentFacts, executePaymentRules } from '../payment/execute-payment.rule';

/** An order of a run next to the power item of the run. */
export interface RunItemFacts {
  readonly index: number;
  readonly paymentOrderId: string;
  readonly powerItem: PowerItemCode;
  /** Whether an earlier item of the run pays it. */
  readonly isPaidBefore: boolean;
  /** What executePayment looks at; null for an order that is not there. */
  readonly order: ExecutePaymentFacts | null;
}

const path = (index: number) => ['paymentOrderIds', String(index)];

/** HOUSE-2: the order is there. */
export const orderIsRegistered = rule<RunItemFacts>('HOUSE-2', 'house.not-registered', ({ index, paymentOrderId, order }) =>
  order === null ? refuse({ path: path(index), facts: { id: paymentOrderId }, remedy: 'use-a-registered-one' }) : ok,
);

/** GY-2a: a run is under one power item, so that one holder answers for it. */
export const orderIsUnderItem = rule<RunItemFacts>('GY-2a', 'finance-collection.order-of-another-item', ({ index, powerItem, order }) =>
  order === null || order.order.powerItem === powerItem ? ok : refuse({ path: path(index), facts: { item: order.order.powerItem, run: powerItem }, remedy: 'pay-it-in-another-run' }),
);

/** HOUSE-3: an order is paid once. */
export const orderIsPaidOnce = rule<RunItemFacts>('HOUSE-3', 'finance-collection.order-twice-in-run', ({ index, isPaidBefore }) => (isPaidBefore ? refuse({ path: path(index), facts: {}, remedy: 'leave-the-row-once' }) : ok));

/** Every reason why an order of a run is not paid: those of executePayment, and its own. */
export function refusalsOfRunItem(facts: RunItemFacts): readonly Refusal[] {
  const own = judge([orderIsRegistered, orderIsUnderItem, orderIsPaidOnce], facts).refusals;
  if (facts.order === null || own.length > 0) return own;
  return judge(executePaymentRules, facts.order).refusals.map((refusal) => ({ ...refusal, path: path(facts.index) }));
}

/** Each order is judged by itself. */
export const executePaymentsRules: readonly Rule<object>[] = [];
