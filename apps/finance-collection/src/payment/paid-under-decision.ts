import { decisionCarriedOut, type DomainEvent } from '@unionhall/contracts';
import type { FactSource, Statements } from '@unionhall/database';
import type { Fen, LocalDate } from '@unionhall/kernel';
import type { DecisionBehind } from './decision-behind';
import type { PaymentOrder } from './payment-order.entity';

/** How much of a decision the bank has confirmed as paid, and how much was decided; in fen. */
export interface PaidUnderDecision {
  readonly confirmed: Fen;
  readonly decided: Fen | null;
}

/** What is confirmed so far under a decision, whose row an act has locked, so that of two that confirm the last payments one sees the other. */
export async function paidUnderDecision({ loaders, statements }: FactSource, decision: DecisionBehind | null): Promise<PaidUnderDecision | null> {
  if (!decision) return null;
  const confirmed = loaders ? await loaders.batch('paidUnderDecision', (ids) => confirmedSums(statements, ids)).load(decision.id) : (await confirmedSums(statements, [decision.id]))[0]!;
  return { confirmed, decided: decision.amount };
}

/** Tells governance that a payment under a decision arrived, and whether all that was decided is paid. */
export function tellPaid({ decisionId, amount }: PaymentOrder, { paidUnderDecision: before, today }: { readonly paidUnderDecision: PaidUnderDecision | null; readonly today: LocalDate }, actId: string): DomainEvent[] {
  if (decisionId === null || before === null) return [];
  const paid = before.confirmed + amount;
  const complete = before.decided !== null && paid >= before.decided;
  return [decisionCarriedOut.about(decisionId, { decisionId, effect: 'paid', actId, on: today, complete, paid: paid.toString() })];
}

async function confirmedSums(statements: Statements, ids: readonly string[]): Promise<Fen[]> {
  const rows = await statements.query<{ id: string; confirmed: string }[]>(
    "SELECT decision_id AS id, SUM(amount) AS confirmed FROM payment_order WHERE decision_id IN (?) AND state = 'confirmed' GROUP BY decision_id",
    [ids],
  );
  const sums = new Map(rows.map(({ id, confirmed }) => [id, BigInt(confirmed)]));
  return ids.map((id) => sums.get(id) ?? 0n);
}
