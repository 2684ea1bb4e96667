import { decisionRecorded, type PowerItemCode } from '@unionhall/contracts';
import type { Fen, LocalDate } from '@unionhall/kernel';
import type { FactSource } from '../act/fact-source';
import { on } from '../inbox/receive';
import type { Statements } from '../rows';

/** What a department knows of a decision of the leadership body (集体决策). */
export interface DecisionCopy {
  readonly id: string;
  readonly powerItem: PowerItemCode;
  readonly subjectType: string;
  readonly subjectId: string;
  /** SHA-256 of the content and parties that were decided on: a decision fits exactly what was decided. */
  readonly subjectSha256: string;
  readonly outcome: 'adopted' | 'rejected' | 'deferred';
  readonly decidedOn: LocalDate;
  readonly matterId: string;
  /** The most that may be paid under it in all; null when it is about no money [CP-9]. */
  readonly amount: Fen | null;
  /** Who raised its matter and who entered it: neither carries it out [CP-5]. Null for a decision of before that was told. */
  readonly proposedById: string | null;
  readonly enteredById: string | null;
  readonly version: number;
}

const COLUMNS = 'id, power_item, subject_type, subject_id, subject_sha256, outcome, decided_on, matter_id, amount, proposed_by_id, entered_by_id, version';

/** Keeps the copy of governance's decisions. */
export const keepDecisions = on(decisionRecorded, async (manager, decision) => {
  const { decisionId, powerItem, subjectType, subjectId, subjectSha256, outcome, decidedOn, matterId, amount, proposedById, enteredById, version } = decision;
  await manager.query(
    `INSERT INTO decision_copy (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE outcome = IF(VALUES(version) > version, VALUES(outcome), outcome), version = GREATEST(version, VALUES(version))`,
    [decisionId, powerItem, subjectType, subjectId, subjectSha256, outcome, decidedOn, matterId, amount, proposedById, enteredById, version],
  );
});

/** The decision with this id, or null when governance has told of none. */
export async function decisionById({ statements, loaders }: FactSource, id: string): Promise<DecisionCopy | null> {
  if (loaders) return loaders.batch('decision copy', (ids) => decisionsByIds(statements, ids)).load(id);
  return (await decisionsByIds(statements, [id]))[0]!;
}

async function decisionsByIds(statements: Statements, ids: readonly string[]): Promise<(DecisionCopy | null)[]> {
  const rows = await statements.query<(Omit<DecisionCopy, 'amount'> & { amount: string | null })[]>(
    `SELECT id, power_item AS powerItem, subject_type AS subjectType, subject_id AS subjectId, subject_sha256 AS subjectSha256,
            outcome, decided_on AS decidedOn, matter_id AS matterId, amount, proposed_by_id AS proposedById, entered_by_id AS enteredById, version FROM decision_copy WHERE id IN (?)`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, { ...row, amount: row.amount === null ? null : BigInt(row.amount) }]));
  return ids.map((id) => found.get(id) ?? null);
}
