import { type DomainEvent, paymentOrderMoved } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import type { PaymentOrder } from './payment-order.entity';

/** Tells the department that asked for a payment where it stands now; a payment of the office concerns nobody else. */
export function tellMoved({ id, subjectType, subjectId, state, amount, version }: Pick<PaymentOrder, 'id' | 'subjectType' | 'subjectId' | 'state' | 'amount' | 'version'>, { today, input }: { readonly today: LocalDate; readonly input: object }): DomainEvent[] {
  if (subjectType === null || subjectId === null) return [];
  const reason = 'reason' in input ? String(input.reason) : null;
  return [paymentOrderMoved.about(id, { paymentOrderId: id, subjectType, subjectId, state, amount: amount.toString(), on: today, reason, version })];
}

/** The same of an order an act moves as one of many: told as it stands after that step. */
export function tellMovedTo(state: PaymentOrder['state'], { id, subjectType, subjectId, amount, version }: PaymentOrder, basis: Parameters<typeof tellMoved>[1]): DomainEvent[] {
  return tellMoved({ id, subjectType, subjectId, state, amount, version: version + 1 }, basis);
}
