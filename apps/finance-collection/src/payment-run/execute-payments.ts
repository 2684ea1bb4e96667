import { powerHolder } from '@unionhall/contracts';
import { act, type ActBasis, type FactSource, insertRow } from '@unionhall/database';
import { type Refusal, sumFen } from '@unionhall/kernel';
import { decisionOf } from '../payment/decision-behind';
import type { ExecutePaymentFacts } from '../payment/execute-payment.rule';
import { ordersInBatch } from '../payment/orders-in-batch';
import { payOut } from '../payment/pay-out';
import type { PaymentOrder } from '../payment/payment-order.entity';
import { paymentTransfer, type PaymentTransfer } from '../payment/payment-transfer';
import { relatedHands } from '../payment/related-hands';
import { tellMovedTo } from '../payment/tell-moved';
import { executePaymentsRules, refusalsOfRunItem } from './execute-payments.rule';
import { PaymentRun } from './payment-run.entity';
import { ExecutePaymentsInput } from './payment-run.inputs';

/** The cashier pays authorised orders of one power item out together (批量支付): each is done or refused by itself, as executePayment would. */
export const executePayments = act({
  name: 'executePayments',
  description: '批量执行同一权力事项的付款单并记账,逐笔办理。Pays authorised orders of one power item out together; each is done or refused by itself.',
  who: ['cashier'],
  input: ExecutePaymentsInput,
  object: PaymentRun,
  answers: 'paymentRun',
  ask: (ask, { powerItem }) => ask(powerHolder, powerItem),
  gather: async (source, basis) => ({ items: 'paymentOrderIds' in basis.input ? await judgedItems(source, basis) : [] }),
  under: ({ input }) => input.powerItem,
  rules: executePaymentsRules,
  write: async (tx, { input: { powerItem }, items, personId, now, today }) => {
    const paid = items.filter(({ refusals }) => refusals.length === 0);
    for (const { order, transfer } of paid) await payOut(tx, { order: order!, transfer, personId, now, today });
    const run = { id: tx.newId(), powerItem, payments: paid.length, amount: sumFen(paid.map(({ order }) => order!.amount)), executedById: personId, executedOn: today, version: 1 };
    return insertRow(tx.manager, PaymentRun, { ...run, items: items.map(({ paymentOrderId, refusals }) => ({ paymentOrderId, refusals })) });
  },
  tell: (_run, { items, today, input }) =>
    items.flatMap(({ order, refusals }) => (order && refusals.length === 0 ? tellMovedTo('executed', order, { today, input }) : [])),
});

/** One order with what speaks against it. */
interface JudgedItem {
  readonly paymentOrderId: string;
  readonly order: PaymentOrder | null;
  readonly transfer: PaymentTransfer | null;
  readonly refusals: readonly Refusal[];
}

/** What orders before it take from or bring to an account. */
type Taken = Map<string, { debits: bigint; credits: bigint }>;

/** Judges the orders one after the other, as if those before were paid: what they take from an account is gone, and none is paid twice. */
async function judgedItems(source: FactSource, { input: { paymentOrderIds, powerItem }, personId, today, asked }: ActBasis<ExecutePaymentsInput, ExecutePaymentFacts['asked']>): Promise<JudgedItem[]> {
  const orders = await ordersInBatch(source, paymentOrderIds);
  const taken: Taken = new Map();
  const items: JudgedItem[] = [];
  for (const [index, paymentOrderId] of paymentOrderIds.entries()) {
    const order = orders.get(paymentOrderId) ?? null;
    const isDoneBefore = items.some((item) => item.paymentOrderId === paymentOrderId && item.refusals.length === 0);
    const transfer = order && (await paymentTransfer(source, order));
    const facts = order && { ...(await decisionOf(source, order)), ...(await relatedHands(source, order, personId)), order, transfer: transfer && after(transfer, taken), personId, today, asked };
    const refusals = refusalsOfRunItem({ path: ['paymentOrderIds', String(index)], paymentOrderId, powerItem, isDoneBefore, order: facts });
    if (transfer && refusals.length === 0) take(transfer, taken);
    items.push({ paymentOrderId, order, transfer, refusals });
  }
  return items;
}

/** A transfer between its accounts as they would be then. */
function after({ debit, credit, amount }: PaymentTransfer, taken: Taken) {
  const then = ({ id, name, balanceLimit, debits, credits }: PaymentTransfer['debit']) => ({ name, balanceLimit, debits: debits + (taken.get(id)?.debits ?? 0n), credits: credits + (taken.get(id)?.credits ?? 0n) });
  return { debit: then(debit), credit: then(credit), amount };
}

function take({ debit, credit, amount }: PaymentTransfer, taken: Taken): void {
  const so = (id: string) => taken.get(id) ?? { debits: 0n, credits: 0n };
  taken.set(debit.id, { ...so(debit.id), debits: so(debit.id).debits + amount });
  taken.set(credit.id, { ...so(credit.id), credits: so(credit.id).credits + amount });
}
