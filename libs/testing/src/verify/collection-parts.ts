import type { Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

const FINANCE = 'finance-collection';

/** The grassroots part of a receipt by the share of its line, as it was divided: the larger part takes the fen that is left over [CP-2]. */
const GRASSROOTS = `IF(line.grassroots_share >= 5000, receipt.amount - SIGN(receipt.amount) * (ABS(receipt.amount) * (10000 - line.grassroots_share) DIV 10000), SIGN(receipt.amount) * (ABS(receipt.amount) * line.grassroots_share DIV 10000))`;

/** What was posted to the accounts of one use by transfers about the rows of a table: credits less debits. */
const postedTo = (use: string, id: string) =>
  `(SELECT COALESCE(SUM(IF(transfer.credit_account_id = account.id, transfer.amount, -transfer.amount)), 0) FROM ledger_transfer transfer
     JOIN ledger_account account ON account.collection_use = '${use}' AND account.id IN (transfer.debit_account_id, transfer.credit_account_id) WHERE transfer.subject_id = ${id})`;

/** What must hold of the parts of the receipts, each with the ids it fails for. */
const checks: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'receipt_split',
    sql: `SELECT split.id, 'its parts are not what its lines come to, or not what was posted to the accounts of the parts [CP-2]' AS problem FROM receipt_split split
      JOIN (SELECT split_id, SUM(amount) AS amount, SUM(grassroots) AS grassroots, SUM(upward) AS upward, SUM(IF(category = 'preparation-fund', grassroots, 0)) AS held FROM receipt_split_line GROUP BY split_id) line ON line.split_id = split.id
      WHERE split.amount <> line.amount OR split.grassroots <> line.grassroots OR split.upward <> line.upward
        OR line.upward <> ${postedTo('upward', 'split.id')} OR line.held <> ${postedTo('held', 'split.id')} OR line.grassroots - line.held <> ${postedTo('grassroots', 'split.id')}`,
  },
  {
    table: 'dues_remittance',
    sql: `SELECT remittance.id, 'its order is not over the upward parts of its splits, or not charged to their account [CP-2]' AS problem FROM dues_remittance remittance
      LEFT JOIN payment_order remitted ON remitted.id = remittance.payment_order_id LEFT JOIN ledger_account account ON account.id = remitted.for_account_id
      LEFT JOIN (SELECT line.remittance_id, SUM(line.amount) AS amount, SUM(NOT (line.amount <=> COALESCE(split.upward, refund.amount))) AS others FROM dues_remittance_line line LEFT JOIN receipt_split split ON split.id = line.split_id
        LEFT JOIN payment_refund refund ON refund.id = line.refund_id AND refund.payment_order_id IN (SELECT payment_order_id FROM dues_remittance) GROUP BY line.remittance_id) parts ON parts.remittance_id = remittance.id
      WHERE NOT (remitted.amount <=> remittance.amount AND parts.amount <=> remittance.amount AND parts.others <=> 0 AND account.collection_use <=> 'upward')`,
  },
  {
    table: 'dues_remittance_line',
    sql: `SELECT COALESCE(line.split_id, line.refund_id) AS id, CONCAT('it goes upward on ', COUNT(*), ' living orders [CP-2]') AS problem FROM dues_remittance_line line JOIN dues_remittance remittance ON remittance.id = line.remittance_id
      JOIN payment_order remitted ON remitted.id = remittance.payment_order_id AND remitted.state NOT IN ('rejected', 'cancelled', 'returned') GROUP BY line.split_id, line.refund_id HAVING COUNT(*) > 1`,
  },
  {
    table: 'dues_refund',
    sql: `WITH RECURSIVE line (first, id, next) AS (SELECT id, id, merged_into_id FROM employer WHERE id IN (SELECT employer_id FROM dues_receipt WHERE id IN (SELECT receipt_id FROM dues_refund))
        UNION ALL SELECT line.first, employer.id, employer.merged_into_id FROM line JOIN employer ON employer.id = line.next)
      SELECT refund.id, 'it is not what its order pays out of the grassroots parts to who paid its receipt [CP-2, CP-9]' AS problem FROM dues_refund refund
      LEFT JOIN dues_receipt receipt ON receipt.id = refund.receipt_id
      LEFT JOIN payment_order paid ON paid.id = refund.payment_order_id LEFT JOIN payee_account payee ON payee.id = paid.payee_account_id LEFT JOIN ledger_account account ON account.id = paid.for_account_id
      WHERE NOT (paid.amount <=> refund.amount AND paid.power_item <=> 'dues-refunds' AND account.collection_use <=> 'grassroots' AND receipt.category <=> 'dues' AND payee.employer_id IN (SELECT line.id FROM line WHERE line.first = receipt.employer_id))`,
  },
  {
    table: 'dues_refund',
    sql: `SELECT receipt.id, CONCAT('of it stay ', COALESCE(${GRASSROOTS}, 0), ' fen at the grassroots, given back are ', SUM(given.amount), ' [CP-10]') AS problem FROM (
        SELECT refund.receipt_id, refund.amount - COALESCE((SELECT SUM(back.amount) FROM payment_refund back WHERE back.payment_order_id = refund.payment_order_id), 0) AS amount
        FROM dues_refund refund JOIN payment_order paid ON paid.id = refund.payment_order_id AND paid.state NOT IN ('rejected', 'cancelled', 'returned')) given
      JOIN dues_receipt receipt ON receipt.id = given.receipt_id
      LEFT JOIN receipt_split_line line ON line.file_number = receipt.file_number AND line.control_union_id = IFNULL(receipt.control_union_id, '') AND line.category = receipt.category AND line.period = receipt.period
      LEFT JOIN dues_receipt taken ON taken.reverses_id = receipt.id AND taken.file_number IN (SELECT number FROM receipt_file WHERE state = 'booked')
      GROUP BY receipt.id, receipt.amount, line.grassroots_share HAVING line.grassroots_share IS NULL OR SUM(given.amount) > ${GRASSROOTS} OR (COUNT(taken.id) > 0 AND SUM(given.amount) > 0)`,
  },
  {
    table: 'preparation_fund_release',
    sql: `SELECT released.id, 'it is not what its receipts come to, was not posted from what is held to the grassroots, or does not rest on the decision over it [CP-3]' AS problem FROM preparation_fund_release released
      LEFT JOIN (SELECT release_id, SUM(amount) AS amount FROM preparation_fund_release_line GROUP BY release_id) parts ON parts.release_id = released.id
      LEFT JOIN decision_copy decision ON decision.id = released.decision_id
      WHERE NOT (parts.amount <=> released.amount AND ${postedTo('held', 'released.id')} = -released.amount AND ${postedTo('grassroots', 'released.id')} = released.amount
        AND decision.outcome <=> 'adopted' AND decision.subject_type <=> 'PreparationFundRelease' AND decision.subject_id <=> released.employer_id AND decision.subject_sha256 <=> released.decision_sha256
        AND released.released_by_id NOT IN (COALESCE(decision.proposed_by_id, ''), COALESCE(decision.entered_by_id, '')))`,
  },
  {
    table: 'preparation_fund_release_line',
    sql: `SELECT receipt.id, CONCAT('held of it were ', ${GRASSROOTS}, ' fen, released are ', SUM(released.amount), ' [CP-3]') AS problem FROM preparation_fund_release_line released
      JOIN dues_receipt receipt ON receipt.id = released.receipt_id
      LEFT JOIN receipt_split_line line ON line.file_number = receipt.file_number AND line.control_union_id = IFNULL(receipt.control_union_id, '') AND line.category = receipt.category AND line.period = receipt.period AND line.category = 'preparation-fund'
      GROUP BY receipt.id, receipt.amount, line.grassroots_share HAVING line.grassroots_share IS NULL OR ABS(SUM(released.amount)) > ABS(${GRASSROOTS}) OR SIGN(SUM(released.amount)) <> SIGN(receipt.amount)`,
  },
  {
    table: 'opening_balance_import',
    sql: `SELECT list.id, 'its entry is not the list that was posted, or does not balance [HOUSE-3, HOUSE-4]' AS problem FROM opening_balance_import list
      LEFT JOIN (SELECT subject_id, debit_account_id, credit_account_id, amount FROM ledger_transfer) entry ON entry.subject_id = list.id
      GROUP BY list.id, list.stated_sum, list.opening_source_id, list.committed_on
      HAVING COALESCE(SUM(IF(entry.credit_account_id = list.opening_source_id, entry.amount, 0)), 0) <> IF(list.committed_on IS NULL, 0, list.stated_sum)
        OR COALESCE(SUM(IF(entry.debit_account_id = list.opening_source_id, entry.amount, 0)), 0) <> IF(list.committed_on IS NULL, 0, list.stated_sum)`,
  },
  {
    table: 'collection_month_state_change',
    sql: `SELECT step.subject_id AS id, 'it was reopened without an adopted decision on it, or by who raised or entered that [GY-2b]' AS problem FROM collection_month_state_change step
      LEFT JOIN decision_copy decision ON decision.id = step.decision_id
      WHERE step.to_state = 'reopened' AND NOT (decision.outcome <=> 'adopted' AND decision.subject_type <=> 'CollectionMonth' AND decision.subject_id <=> step.subject_id
        AND step.person_id NOT IN (COALESCE(decision.proposed_by_id, ''), COALESCE(decision.entered_by_id, '')))`,
  },
];

/** The parts of the receipts: divided as posted, remitted once, released once and by decision. */
export async function checkCollectionParts(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  for (const { table, sql } of checks) {
    if (!house.has(FINANCE, table)) continue;
    const [counted] = await house.rows<{ rows: string }>(FINANCE, `SELECT COUNT(*) AS \`rows\` FROM ${table}`);
    inspection.look(counted!.rows);
    for (const { id, problem } of await house.rows<{ id: string; problem: string }>(FINANCE, sql)) inspection.report(FINANCE, table, [id], problem);
  }
}
