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
      LEFT JOIN (SELECT line.remittance_id, SUM(line.amount) AS amount, SUM(line.amount <> split.upward) AS others FROM dues_remittance_line line JOIN receipt_split split ON split.id = line.split_id GROUP BY line.remittance_id) parts ON parts.remittance_id = remittance.id
      WHERE NOT (remitted.amount <=> remittance.amount AND parts.amount <=> remittance.amount AND parts.others <=> 0 AND account.collection_use <=> 'upward')`,
  },
  {
    table: 'dues_remittance_line',
    sql: `SELECT line.split_id AS id, CONCAT('its upward part is on ', COUNT(*), ' living orders [CP-2]') AS problem FROM dues_remittance_line line JOIN dues_remittance remittance ON remittance.id = line.remittance_id
      JOIN payment_order remitted ON remitted.id = remittance.payment_order_id AND remitted.state NOT IN ('rejected', 'cancelled', 'returned') GROUP BY line.split_id HAVING COUNT(*) > 1`,
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
