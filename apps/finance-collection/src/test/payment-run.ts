import { act, type Answered, authorised, newKey, type PaymentHouse, people, type ToldOrder } from './payment-house';

/** What executePayments answers. */
export interface RunAnswer extends Answered {
  readonly paymentRun: {
    readonly id: string;
    readonly payments: number;
    readonly amount: string;
    readonly items: readonly { readonly paymentOrder: ToldOrder | null; readonly refusals: readonly { readonly code: string }[] }[];
  } | null;
}

/** Pays orders of office finance together. */
export const run = ({ house }: PaymentHouse, paymentOrderIds: readonly string[], caller = people.cashier) => act<RunAnswer>(house, caller, 'ExecutePayments', { powerItem: 'office-finance', paymentOrderIds, idempotencyKey: newKey() });

/** Authorised orders over these amounts, each by its own decision. */
export async function authorisedOrders(payments: PaymentHouse, ...amounts: readonly string[]): Promise<ToldOrder[]> {
  const orders: ToldOrder[] = [];
  for (const amount of amounts) orders.push(await authorised(payments, { amount }));
  return orders;
}

/** A row of the bank's answer as the acts answer it. */
interface ToldRow {
  readonly line: number;
  readonly verdict: string;
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** What the acts on the bank's answer say. */
export interface BankAnswered extends Answered {
  readonly bankAnswer: { readonly id: string; readonly version: number; readonly committedOn: string | null; readonly rows: readonly ToldRow[] } | null;
}

/** The bank's answer in these lines, as the input takes it. */
export const answerOf = (...lines: readonly string[]) => Buffer.from(`${['付款单编号,结果,金额,银行回单号,原因', ...lines].join('\r\n')}\r\n`).toString('base64');

/** Has the bank's answer on a run looked at. */
export const previewAnswer = ({ house }: PaymentHouse, paymentRunId: string, lines: readonly string[], caller = people.otherAccountant) =>
  act<BankAnswered>(house, caller, 'PreviewBankAnswer', { paymentRunId, contentBase64: answerOf(...lines), idempotencyKey: newKey() });
