import type { Statements } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import type { Weighed } from './apportion.rule';
import type { TargetBasis, TargetSide } from './target-breakdown.entity';

/**
 * Each union with the one that answers for it: the federation at the head, and the unions directly under it, answer for
 * themselves; whatever is further down counts with the latter [BH-7].
 */
export const ANSWERING_UNIONS = `answering (id, answers) AS (
  SELECT id, id FROM trade_union WHERE parent_id IS NULL
  UNION ALL SELECT child.id, child.id FROM trade_union AS child JOIN trade_union AS head ON head.id = child.parent_id AND head.parent_id IS NULL
  UNION ALL SELECT child.id, answering.answers FROM trade_union AS child JOIN answering ON answering.id = child.parent_id JOIN trade_union AS above ON above.id = answering.id AND above.parent_id IS NOT NULL
)`;

/** What was collected by the files that stand, by tax branch; and by the union of the payer. */
export const COLLECTED = `receipt_file_total AS total JOIN receipt_file AS file ON file.number = total.file_number AND file.state = 'booked'`;
export const COLLECTED_BY_UNION = `receipt_file_union_total AS total JOIN receipt_file AS file ON file.number = total.file_number AND file.state = 'booked'`;

/** How many years back the months of a year are looked at for its seasons. */
const SEASONAL_YEARS = 3;

type Measure = 'heads' | 'payroll' | 'collected' | 'one';
const measures: Readonly<Record<TargetBasis, Measure>> = { 'last-year': 'collected', seasonal: 'collected', payroll: 'payroll', headcount: 'heads', equal: 'one' };

interface MemberRow {
  readonly of: string;
  readonly heads: string;
  readonly payroll: string;
  readonly collected: string;
}

/** What units paid their people, as they were assessed [CP-1]. */
const ASSESSED = 'dues_assessment AS assessment JOIN employer ON employer.id = assessment.employer_id';

// The federation at the head has a share only where something is directly its own.
const UNIONS = `WITH RECURSIVE ${ANSWERING_UNIONS}
  SELECT owner.id AS \`of\`, COALESCE(register.heads, 0) AS heads, COALESCE(assessed.payroll, 0) AS payroll, GREATEST(COALESCE(receipts.amount, 0), 0) AS collected
    FROM trade_union AS owner
    LEFT JOIN (SELECT answering.answers, SUM(employer.headcount) AS heads FROM employer JOIN answering ON answering.id = employer.trade_union_id
                WHERE employer.id NOT IN (?) GROUP BY answering.answers) AS register ON register.answers = owner.id
    LEFT JOIN (SELECT answering.answers, SUM(assessment.payroll) AS payroll FROM ${ASSESSED} JOIN answering ON answering.id = employer.trade_union_id
                WHERE employer.id NOT IN (?) AND assessment.period BETWEEN ? AND ? GROUP BY answering.answers) AS assessed ON assessed.answers = owner.id
    LEFT JOIN (SELECT answering.answers, SUM(total.amount) AS amount FROM ${COLLECTED_BY_UNION} JOIN answering ON answering.id = total.trade_union_id
                WHERE total.paid_in BETWEEN ? AND ? GROUP BY answering.answers) AS receipts ON receipts.answers = owner.id
   WHERE owner.id IN (SELECT answers FROM answering) AND (owner.parent_id IS NOT NULL OR register.answers IS NOT NULL OR receipts.answers IS NOT NULL)
   ORDER BY owner.parent_id IS NOT NULL, owner.id`;

const BRANCHES = `SELECT branch.id AS \`of\`, COALESCE(register.heads, 0) AS heads, COALESCE(assessed.payroll, 0) AS payroll, GREATEST(COALESCE(receipts.amount, 0), 0) AS collected
    FROM tax_branch AS branch
    LEFT JOIN (SELECT tax_branch_id, SUM(headcount) AS heads FROM employer WHERE tax_branch_id IS NOT NULL AND id NOT IN (?) GROUP BY tax_branch_id) AS register ON register.tax_branch_id = branch.id
    LEFT JOIN (SELECT employer.tax_branch_id, SUM(assessment.payroll) AS payroll FROM ${ASSESSED} WHERE employer.id NOT IN (?) AND assessment.period BETWEEN ? AND ? GROUP BY employer.tax_branch_id) AS assessed
      ON assessed.tax_branch_id = branch.id
    LEFT JOIN (SELECT total.tax_branch_code, SUM(total.amount) AS amount FROM ${COLLECTED} WHERE total.paid_in BETWEEN ? AND ? GROUP BY total.tax_branch_code) AS receipts
      ON receipts.tax_branch_code = branch.code
   ORDER BY branch.code`;

// Row by row, because the totals of a file know no employers.
const PAID_BY = `dues_receipt AS receipt JOIN receipt_file AS file ON file.number = receipt.file_number AND file.state = 'booked'`;
const PAID_WHEN = `receipt.employer_id IN (?) AND DATE_FORMAT(receipt.paid_on, '%Y-%m') BETWEEN ? AND ?`;
const FROM_EMPLOYERS_BY_UNION = `WITH RECURSIVE ${ANSWERING_UNIONS}
  SELECT answering.answers AS \`of\`, SUM(receipt.amount) AS amount FROM ${PAID_BY} JOIN employer ON employer.id = receipt.employer_id JOIN answering ON answering.id = employer.trade_union_id WHERE ${PAID_WHEN} GROUP BY answering.answers`;
const FROM_EMPLOYERS_BY_BRANCH = `SELECT branch.id AS \`of\`, SUM(receipt.amount) AS amount FROM ${PAID_BY} JOIN tax_branch AS branch ON branch.code = receipt.tax_branch_code WHERE ${PAID_WHEN} GROUP BY branch.id`;

/** What is asked of the register and of past years for a breakdown. */
export interface MembersAsked {
  readonly year: number;
  readonly side: TargetSide;
  readonly basis: TargetBasis;
  /** Employers that are supposed to be gone. */
  readonly withoutEmployers?: readonly string[];
}

/** Somebody a target is broken down to: with what the basis counts for him, and with what the fairness of his share is seen by. */
export interface TargetMember extends Weighed {
  /** Workers of his employers; 0 for a month. */
  readonly heads: bigint;
  /** What was collected there in the year before; of months, in the years their seasons are taken from. */
  readonly collected: Fen;
}

/** Who a target of a year is broken down to, in the order of the register. */
export async function targetMembers(statements: Statements, asked: MembersAsked): Promise<readonly TargetMember[]> {
  const measure = measures[asked.basis];
  const rows = asked.side === 'month' ? await monthsOf(statements, asked) : await membersOf(statements, asked);
  return rows.map((row) => ({ of: row.of, weight: measure === 'one' ? 1n : BigInt(row[measure]), heads: BigInt(row.heads), collected: BigInt(row.collected) as Fen }));
}

async function membersOf(statements: Statements, { year, side, withoutEmployers = [] }: MembersAsked): Promise<MemberRow[]> {
  const between = [`${year - 1}-01`, `${year - 1}-12`];
  const gone = withoutEmployers.length > 0 ? withoutEmployers : [''];
  const rows = await statements.query<MemberRow[]>(side === 'trade-union' ? UNIONS : BRANCHES, [gone, gone, ...between, ...between]);
  if (withoutEmployers.length === 0) return rows;
  const lost = await statements.query<{ of: string; amount: string }[]>(side === 'trade-union' ? FROM_EMPLOYERS_BY_UNION : FROM_EMPLOYERS_BY_BRANCH, [withoutEmployers, ...between]);
  const paid = new Map(lost.map(({ of, amount }) => [of, BigInt(amount)]));
  return rows.map((row) => ({ ...row, collected: String(BigInt(row.collected) - (paid.get(row.of) ?? 0n)) }));
}

async function monthsOf(statements: Statements, { year, basis }: MembersAsked): Promise<MemberRow[]> {
  const from = basis === 'seasonal' ? year - SEASONAL_YEARS : year - 1;
  const rows = await statements.query<{ month: string; amount: string }[]>(
    `SELECT SUBSTRING(total.paid_in, 6) AS month, SUM(total.amount) AS amount FROM ${COLLECTED} WHERE total.paid_in BETWEEN ? AND ? GROUP BY month`,
    [`${from}-01`, `${year - 1}-12`],
  );
  const collected = new Map(rows.map(({ month, amount }) => [month, BigInt(amount) > 0n ? amount : '0']));
  return Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).map((month) => ({ of: `${year}-${month}`, heads: '0', payroll: '0', collected: collected.get(month) ?? '0' }));
}
