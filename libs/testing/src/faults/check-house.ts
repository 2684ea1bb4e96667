import { until } from '../database-server';
import { type VerifySettings, verifyHouse } from '../verify';
import type { FaultHouse } from './fault-house';
import type { LoadedAct } from './money-load';

const SETTLED_MS = 60_000;

/** Waits until every event that was told is applied; what failed or waits for a person is left to the check. */
export async function settleHouse({ sql, verified: { definitions } }: FaultHouse): Promise<void> {
  const isSettled = async (): Promise<boolean> => {
    for (const { department } of definitions) {
      const [row] = await sql<{ waiting: string }>(
        department,
        "SELECT (SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL) + (SELECT COUNT(*) FROM inbox WHERE state IN ('parked', 'failed')) AS waiting",
      );
      if (Number(row!.waiting) > 0) return false;
    }
    return true;
  };
  if (!(await until(isSettled, SETTLED_MS))) throw new Error(`events were still on their way after ${SETTLED_MS} ms`);
}

/** Everything that must hold after a fault, once events have arrived: a line per violation, none when all is well. */
export async function checkHouse(house: FaultHouse, history: readonly LoadedAct[], more: Partial<VerifySettings> = {}): Promise<string[]> {
  await settleHouse(house);
  const verdicts = await verifyHouse({ ...house.verified, history, ...more });
  const violations = verdicts.flatMap(({ invariant, violations: found }) => found.map(({ department, table, ids, problem }) => `${invariant} ${department}.${table} ${ids.join(' ')}: ${problem}`));
  return [...violations, ...(await checkPaidOnce(house, history))];
}

/** What the clients were told of payments, held against the ledger without any code of the house. */
async function checkPaidOnce({ sql }: FaultHouse, history: readonly LoadedAct[]): Promise<string[]> {
  const rows = await sql<{ id: string; state: string; transfers: string }>(
    'finance-collection',
    `SELECT payment.id, payment.state, (SELECT COUNT(*) FROM ledger_transfer transfer
       WHERE transfer.subject_id = payment.id AND transfer.amount = payment.amount
         AND transfer.debit_account_id = payment.for_account_id AND transfer.credit_account_id = payment.from_account_id) AS transfers
     FROM payment_order payment`,
  );
  const isPaid = ({ state }: { readonly state: string }) => state === 'executed' || state === 'confirmed';
  const wrong = rows.filter((row) => Number(row.transfers) !== (isPaid(row) ? 1 : 0)).map(({ id, state, transfers }) => `payment order ${id} is ${state} with ${transfers} transfers`);
  const orders = new Map(rows.map((row) => [row.id, row]));
  const paid = history.filter(({ act }) => act === 'ExecutePayment').map(({ paymentOrderId }) => paymentOrderId);
  const lost = paid.filter((id) => !isPaid(orders.get(id) ?? { state: 'gone' })).map((id) => `payment order ${id} was paid as its client was told, and is not`);
  const asked = new Set(history.filter(({ act }) => act === 'RequestPayment').map(({ paymentOrderId }) => paymentOrderId));
  const untold = rows.filter(({ id }) => !asked.has(id)).map(({ id }) => `payment order ${id} was made, and no client was told`);
  const doubled = paid.length - new Set(paid).size;
  return [...wrong, ...lost, ...untold, ...(doubled > 0 ? [`${doubled} payments were acknowledged to two clients`] : [])];
}
