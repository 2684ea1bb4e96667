import { type Caller, type PowerItemCode, powerHolder } from '@unionhall/contracts';
import { hasRoleFor } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments, type RequestContext } from '@unionhall/graphql';
import { authorisePayment } from './authorise-payment';
import { chargePayment } from './charge-payment';
import { confirmPayment } from './confirm-payment';
import { executePayment } from './execute-payment';
import { PaymentOrder } from './payment-order.entity';

type Condition = readonly [sql: string, ...parameters: unknown[]];

/**
 * The orders whose next step is the caller's, oldest first: to name its accounts as an accountant, to authorise as the holder of the item now, to execute as a
 * cashier, to confirm as an accountant; never one he handled at an earlier step [CP-5]. Who holds what is asked of
 * governance in one call. Throws UNAUTHENTICATED for the public, UNAVAILABLE when governance does not answer a deputy.
 */
export async function paymentsWaiting(context: RequestContext, page: PageArguments): Promise<Connection<PaymentOrder>> {
  const { caller, loaders } = context;
  const waiting: Condition[] = [['FALSE']];
  if (hasRoleFor(caller, authorisePayment)) {
    const charged = 'from_account_id IS NOT NULL AND for_account_id IS NOT NULL AND NOT (charged_by_id <=> ?)';
    waiting.push([`state = 'requested' AND ${charged} AND requested_by_id <> ? AND power_item IN (?)`, caller.personId, caller.personId, [...(await itemsHeldBy(context, caller)), '']]);
  }
  if (hasRoleFor(caller, chargePayment)) waiting.push(["state = 'requested' AND (from_account_id IS NULL OR for_account_id IS NULL)"]);
  if (hasRoleFor(caller, executePayment)) {
    waiting.push(["state = 'authorised' AND requested_by_id <> ? AND authorised_by_id <> ?", caller.personId, caller.personId]);
  }
  if (hasRoleFor(caller, confirmPayment)) waiting.push(["state = 'executed' AND executed_by_id <> ?", caller.personId]);
  const where = waiting.map(([sql]) => `(${sql})`).join(' OR ');
  return pageOf(loaders, PaymentOrder, { where, parameters: waiting.flatMap(([, ...parameters]) => parameters), orderBy: 'id' }, page);
}

/** The power items of waiting requests that the caller holds now and may use: one held by the chief counts for nobody [GY-3]. */
async function itemsHeldBy({ ask, loaders: { statements } }: RequestContext, { personId }: Caller): Promise<PowerItemCode[]> {
  const rows = await statements.query<{ item: PowerItemCode }[]>("SELECT DISTINCT power_item AS item FROM payment_order WHERE state = 'requested'");
  const answers = await Promise.all(rows.map(async ({ item }) => ({ item, holder: await ask(powerHolder, item) })));
  return answers.filter(({ holder }) => holder.holderId === personId && !holder.holderIsChief).map(({ item }) => item);
}
