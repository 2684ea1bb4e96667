import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { PaymentOrder } from './payment-order.entity';
import { type PaymentOrderFilter, PaymentOrderOrder } from './payment-order.inputs';

/** A page of payment orders. */
export function paymentOrdersPage(loaders: Loaders, filter: PaymentOrderFilter, orderBy: PaymentOrderOrder, page: PageArguments): Promise<Connection<PaymentOrder>> {
  const conditions: [string, string][] = [];
  if (filter.state) conditions.push(['state = ?', filter.state]);
  if (filter.powerItem) conditions.push(['power_item = ?', filter.powerItem]);
  if (filter.subjectId) conditions.push(['subject_id = ?', filter.subjectId]);
  if (filter.decisionId) conditions.push(['decision_id = ?', filter.decisionId]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  const list = { where, parameters: conditions.map(([, value]) => value), orderBy: 'id', descending: orderBy === PaymentOrderOrder.NEWEST } as const;
  return pageOf(loaders, PaymentOrder, list, page);
}

/** A page of the orders of one power item, requester or decision, newest first; the same page of many parents is one statement. */
export function paymentOrdersOf(loaders: Loaders, parent: 'powerItem' | 'requestedById' | 'decisionId', parentId: string, page: PageArguments): Promise<Connection<PaymentOrder>> {
  return pageForParent(loaders, PaymentOrder, parent, parentId, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}
