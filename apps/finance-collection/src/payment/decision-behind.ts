import type { PowerItemCode } from '@unionhall/contracts';
import type { FactSource, Statements } from '@unionhall/database';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { type PaymentContent, paymentContentSha256 } from './payment-content';
import type { PaymentOrder } from './payment-order.entity';

/** The decision a payment names, as far as governance has told of it, and what is paid under it already; amounts in fen. */
export interface DecisionBehind {
  readonly id: string;
  readonly powerItem: PowerItemCode;
  readonly subjectSha256: string;
  readonly outcome: 'adopted' | 'rejected' | 'deferred';
  readonly decidedOn: LocalDate;
  /** The most that may be paid under it; null when it is about no money. */
  readonly amount: Fen | null;
  /** Who raised its matter and who entered it; null for a decision of before they were told [CP-5]. */
  readonly proposedById: string | null;
  readonly enteredById: string | null;
  readonly version: number;
  /** The sum of its orders that were neither rejected, cancelled nor returned. */
  readonly asked: Fen;
  /** The sum of those of them the holder has authorised. */
  readonly authorised: Fen;
}

interface Row extends Omit<DecisionBehind, 'amount' | 'asked' | 'authorised'> {
  readonly amount: string | null;
}
interface Sums {
  readonly id: string;
  readonly asked: string;
  readonly authorised: string;
}

/**
 * What an act does with the decision. Who takes of it excludes all others, so that of two orders that would take more than
 * was decided only the first gets through; who relies on what was taken before excludes those who take.
 */
type DecisionLock = 'FOR UPDATE' | 'LOCK IN SHARE MODE';

/**
 * The decision with this id, or null when governance has told of none. In an act its row stays locked; "may I?" reads a
 * hundred in two statements.
 */
export async function decisionBehind({ statements, loaders, relied }: FactSource, id: string | null, lock: DecisionLock = 'FOR UPDATE'): Promise<DecisionBehind | null> {
  if (id === null) return null;
  const decision = loaders ? await loaders.batch('decisionBehind', (ids) => decisionsById(statements, ids, '')).load(id) : (await decisionsById(statements, [id], lock))[0]!;
  if (decision) relied.push({ department: 'governance', fact: 'decision', version: decision.version });
  return decision;
}

async function decisionsById(statements: Statements, ids: readonly string[], lock: '' | DecisionLock): Promise<(DecisionBehind | null)[]> {
  const rows = await statements.query<Row[]>(
    `SELECT id, power_item AS powerItem, subject_sha256 AS subjectSha256, outcome, decided_on AS decidedOn, amount, proposed_by_id AS proposedById, entered_by_id AS enteredById, version
     FROM decision_copy WHERE id IN (?) ${lock}`,
    [ids],
  );
  const sums = await statements.query<Sums[]>(
    `SELECT decision_id AS id, SUM(amount) AS asked, SUM(IF(state = 'requested', 0, amount)) AS authorised
     FROM payment_order WHERE decision_id IN (?) AND state NOT IN ('rejected', 'cancelled', 'returned') GROUP BY decision_id`,
    [ids],
  );
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id);
    const sum = sums.find((each) => each.id === id);
    return row ? { ...row, amount: row.amount === null ? null : BigInt(row.amount), asked: BigInt(sum?.asked ?? 0), authorised: BigInt(sum?.authorised ?? 0) } : null;
  });
}

/**
 * What the rules on the decision look at, for an order that is there. The hash of a payment of the office is computed
 * from the row as it is now; a department's own is the one it asked with.
 */
export async function decisionOf(source: FactSource, order: PaymentOrder) {
  const isAuthorised = order.state === 'authorised' || order.state === 'executed' || order.state === 'confirmed';
  // It took its share when it was authorised.
  const decision = await decisionBehind(source, order.decisionId, isAuthorised ? 'LOCK IN SHARE MODE' : 'FOR UPDATE');
  return {
    decision,
    payment: {
      powerItem: order.powerItem,
      amount: order.amount,
      decisionId: order.decisionId,
      contentSha256: order.subjectId === null ? paymentContentSha256(order) : order.decisionSha256,
    },
    // Who was authorised first came first: a later request does not hold up an order that was let through.
    othersUnderDecision: (decision?.authorised ?? 0n) - (isAuthorised ? order.amount : 0n),
  };
}

/** What the rules on the decision look at, for a payment that is being requested. */
export async function decisionFor(source: FactSource, content: PaymentContent, decisionId: string) {
  const decision = await decisionBehind(source, decisionId);
  return { decision, payment: { ...content, decisionId, contentSha256: paymentContentSha256(content) }, othersUnderDecision: decision?.asked ?? 0n };
}
