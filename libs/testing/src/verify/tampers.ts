import type { Department } from '@unionhall/contracts';
import { schemaName } from '@unionhall/database';
import { type Connection, createConnection } from 'mysql2/promise';
import { ANY, NOBODY, type Tamper } from './tamper';
import { tampersOfLife } from './tampers-of-life';
import { tampersOfStaff } from './tampers-of-staff';
import type { VerifySettings } from './verified-house';

/** What every tamper needs said once: the same in each department that has the table. */
const inHouseTables: readonly Omit<Tamper, 'department'>[] = [
  { what: 'the key of an act that was done is removed', table: 'idempotency_key', sql: `DELETE FROM idempotency_key ${ANY}`, breaks: ['I3'] },
  { what: 'an answer is replaced by another act’s', table: 'idempotency_key', sql: `UPDATE idempotency_key SET record = JSON_SET(record, '$.id', '${NOBODY}') ${ANY}`, breaks: ['I3'] },
  { what: 'an act is left without its answer', table: 'idempotency_key', sql: `UPDATE idempotency_key SET record = NULL ${ANY}`, breaks: ['I12'] },
  { what: 'an event is removed before anybody looks', table: 'outbox', sql: `DELETE FROM outbox ${ANY}`, breaks: ['I8'] },
  // Claimed, or the relay of the house would bring it again before anybody looks.
  { what: 'an event is never fetched', table: 'outbox', sql: `UPDATE outbox SET delivered_at = NULL, claimed_until = '2099-01-01', told_at = '2026-01-01' ${ANY}`, breaks: ['I12'] },
  { what: 'the numbering of events skips one', table: 'outbox_sequence', sql: `UPDATE outbox_sequence SET last = last + 1 ${ANY}`, breaks: ['I8'] },
  { what: 'an event that arrived dies', table: 'inbox', sql: `UPDATE inbox SET state = 'dead' ${ANY}`, breaks: ['I8'] },
  // Where an event caused rows, their act would be missed as well: that is for I9.
  { what: 'an event that arrived is removed', table: 'inbox', sql: `DELETE FROM inbox WHERE name NOT IN ('PaymentRequested', 'PaymentOrderMoved', 'MatterProposed', 'MatterSubjectChanged', 'MatterWithdrawn') ${ANY}`, breaks: ['I8'] },
  { what: 'the text of an entry is rewritten', table: 'trail_entry', sql: `UPDATE trail_entry SET entry = REPLACE(entry, '"at":"20', '"at":"19') ${ANY}`, breaks: ['I9'] },
  { what: 'the hash of an entry is rewritten', table: 'trail_entry', sql: `UPDATE trail_entry SET sha256 = REVERSE(sha256) ${ANY}`, breaks: ['I9'] },
  { what: 'an entry is removed', table: 'trail_entry', sql: `DELETE FROM trail_entry ${ANY}`, breaks: ['I9'] },
  { what: 'the end of a chain is moved', table: 'trail_chain', sql: `UPDATE trail_chain SET sequence = sequence + 1 ${ANY}`, breaks: ['I9'] },
  { what: 'a node of the tree is rewritten', table: 'trail_node', sql: `UPDATE trail_node SET hash = REVERSE(hash) ${ANY}`, breaks: ['I9'] },
  { what: 'a leaf of the tree is removed', table: 'trail_leaf', sql: `DELETE FROM trail_leaf ${ANY}`, breaks: ['I9'] },
  { what: 'the root of a checkpoint is rewritten', table: 'trail_checkpoint', sql: `UPDATE trail_checkpoint SET root = REVERSE(root) ${ANY}`, breaks: ['I9'] },
  { what: 'a checkpoint is signed by nobody', table: 'trail_checkpoint', sql: `UPDATE trail_checkpoint SET checkpoint = REPLACE(checkpoint, '"signature":"', '"signature":"A') ${ANY}`, breaks: ['I9'] },
];

const houseTampers: readonly Tamper[] = (['governance', 'grants', 'finance-collection'] as const).flatMap((department) => inHouseTables.map((tamper) => ({ department, ...tamper })));

const personnelTampers: readonly Tamper[] = [
  { what: 'what an act made is removed', department: 'personnel', table: 'appointment', sql: `DELETE FROM appointment WHERE entry_id IS NULL AND id NOT IN (SELECT appointment_id FROM allowance_line WHERE amount > 0) ${ANY}`, breaks: ['I3'] },
  { what: 'a post has fewer places than people', department: 'personnel', table: 'post', sql: `UPDATE post SET headcount = 0 WHERE id IN (SELECT post_id FROM appointment) ${ANY}`, breaks: ['I4'] },
  { what: 'a contract pays more than the multiple of the minimum wage', department: 'personnel', table: 'labour_contract_wage', sql: `UPDATE labour_contract_wage SET wage = wage + 1 ${ANY}`, breaks: ['I4'] },
  { what: 'a minimum wage is raised after contracts were signed by it', department: 'personnel', table: 'minimum_wage', sql: `UPDATE minimum_wage SET amount = amount + 1 ${ANY}`, breaks: ['I4'] },
  { what: 'an allowance is raised', department: 'personnel', table: 'allowance_line', sql: `UPDATE allowance_line SET amount = amount + 1 WHERE amount > 0 ${ANY}`, breaks: ['I7'] },
  { what: 'somebody is taken from the allowances of a month', department: 'personnel', table: 'allowance_line', sql: `DELETE FROM allowance_line ${ANY}`, breaks: ['I7'] },
  { what: 'a month counts as computed by other steps', department: 'personnel', table: 'allowance_run_state_change', sql: `DELETE FROM allowance_run_state_change ${ANY}`, breaks: ['I10'] },
  { what: 'a secondment ends on another day than was told', department: 'personnel', table: 'secondment', sql: `UPDATE secondment SET until_day = until_day + INTERVAL 1 DAY WHERE until_day IS NOT NULL ${ANY}`, breaks: ['I8'] },
  { what: 'a request for staff comes from a station nobody founded', department: 'personnel', table: 'secondment_request', sql: `UPDATE secondment_request SET workstation_id = '${NOBODY}' ${ANY}`, breaks: ['I11'] },
  { what: 'a request for staff is answered by nobody’s secondment', department: 'workstations', table: 'staff_request', sql: `UPDATE staff_request SET secondment_id = '${NOBODY}' WHERE state = 'answered' ${ANY}`, breaks: ['I11'] },
  { what: 'a secondment leads to a station nobody founded', department: 'personnel', table: 'secondment', sql: `UPDATE secondment SET workstation_id = '${NOBODY}' ${ANY}`, breaks: ['I8', 'I11'] },
];

/** The orders of batches of authorisations. */
const IN_A_BATCH = "SELECT item.order_id FROM payment_authorisation_batch batch JOIN JSON_TABLE(batch.items, '$[*]' COLUMNS (order_id VARCHAR(36) PATH '$.paymentOrderId')) item";

const financeTampers: readonly Tamper[] = [
  { what: 'one side of an account is raised', department: 'finance-collection', table: 'ledger_account', sql: `UPDATE ledger_account SET debits = debits + 1 ${ANY}`, breaks: ['I1', 'I2'] },
  { what: 'both sides of an account are raised', department: 'finance-collection', table: 'ledger_account', sql: `UPDATE ledger_account SET debits = debits + 1, credits = credits + 1 ${ANY}`, breaks: ['I2'] },
  {
    what: 'an account is given a limit it is over',
    department: 'finance-collection',
    table: 'ledger_account',
    sql: `UPDATE ledger_account SET balance_limit = 'credits-cover-debits' WHERE debits > credits ${ANY}`,
    breaks: ['I4'],
  },
  {
    what: 'the amount of a transfer is changed',
    department: 'finance-collection',
    table: 'ledger_transfer',
    sql: `UPDATE ledger_transfer SET amount = amount + 1 WHERE subject_id NOT IN (SELECT id FROM payment_order) AND subject_id NOT IN (SELECT id FROM receipt_file) AND subject_id NOT IN (SELECT id FROM receipt_split) AND subject_id NOT IN (SELECT id FROM preparation_fund_release) AND subject_id NOT IN (SELECT id FROM opening_balance_import) ${ANY}`,
    breaks: ['I2'],
  },
  {
    what: 'a payment goes to its own requester’s approval',
    department: 'finance-collection',
    table: 'payment_order',
    sql: `UPDATE payment_order SET authorised_by_id = requested_by_id WHERE authorised_by_id IS NOT NULL ${ANY}`,
    breaks: ['I7'],
  },
  {
    what: 'a payment goes to the hand of who raised its matter',
    department: 'finance-collection',
    table: 'payment_order',
    sql: `UPDATE payment_order SET executed_by_id = (SELECT proposed_by_id FROM decision_copy WHERE decision_copy.id = payment_order.decision_id) WHERE state = 'executed' AND subject_id IS NULL ${ANY}`,
    breaks: ['I7'],
  },
  {
    what: 'who granted an award turns out to have raised its list',
    department: 'grants',
    table: 'decision_copy',
    sql: `UPDATE decision_copy SET proposed_by_id = (SELECT JSON_VALUE(entry.entry, '$.person') FROM award JOIN award_state_change step ON step.subject_id = award.id AND step.from_state IS NULL JOIN trail_entry entry ON entry.act_id = step.act_id WHERE award.decision_id = decision_copy.id LIMIT 1)
      WHERE id IN (SELECT decision_id FROM award) ${ANY}`,
    breaks: ['I7', 'I8'],
  },
  {
    what: 'a payment is for something else than decided',
    department: 'finance-collection',
    table: 'payment_order',
    sql: `UPDATE payment_order SET purpose = CONCAT(purpose, '。') WHERE subject_id IS NULL ${ANY}`,
    breaks: ['I7'],
  },
  {
    what: 'a payment loses its decision',
    department: 'finance-collection',
    table: 'payment_order',
    sql: `UPDATE payment_order SET decision_id = NULL, decision_sha256 = NULL WHERE state = 'executed' ${ANY}`,
    breaks: ['I4', 'I7'],
  },
  {
    what: 'more is counted under a decision than was authorised',
    department: 'finance-collection',
    table: 'decision_use',
    sql: `UPDATE decision_use SET used = used + 1 ${ANY}`,
    breaks: ['I4'],
  },
  { what: 'a payment was confirmed by who executed it', department: 'finance-collection', table: 'payment_order_state_change', sql: `UPDATE payment_order_state_change SET person_id = (SELECT executed_by_id FROM payment_order WHERE payment_order.id = payment_order_state_change.subject_id) WHERE to_state = 'confirmed' ${ANY}`, breaks: ['I7'] },
  { what: 'an order is set to another state', department: 'finance-collection', table: 'payment_order', sql: `UPDATE payment_order SET state = 'rejected' WHERE state = 'requested' ${ANY}`, breaks: ['I10'] },
  {
    what: 'a step of an order is removed',
    department: 'finance-collection',
    table: 'payment_order_state_change',
    sql: `DELETE FROM payment_order_state_change WHERE to_state = 'authorised' AND subject_id NOT IN (${IN_A_BATCH}) ${ANY}`,
    breaks: ['I10'],
  },
  {
    what: 'a step of an order that was authorised with others is removed',
    department: 'finance-collection',
    table: 'payment_order_state_change',
    sql: `DELETE FROM payment_order_state_change WHERE to_state = 'authorised' AND subject_id IN (${IN_A_BATCH}) ${ANY}`,
    breaks: ['I7', 'I10'],
  },
  { what: 'the amount of a receipt is changed', department: 'finance-collection', table: 'dues_receipt', sql: `UPDATE dues_receipt SET amount = amount + 1 WHERE reverses_id IS NULL AND cells IS NULL AND id NOT IN (SELECT reverses_id FROM (SELECT reverses_id FROM dues_receipt WHERE reverses_id IS NOT NULL) taken) AND file_number IN (SELECT number FROM receipt_file WHERE state = 'booked') ${ANY}`, breaks: ['I1', 'I5'] },
  { what: 'the payer of a receipt is changed', department: 'finance-collection', table: 'dues_receipt', sql: `UPDATE dues_receipt SET payer_name = CONCAT(payer_name, '。') WHERE cells IS NULL ${ANY}`, breaks: ['I5'] },
  { what: 'the first rows of a file are removed', department: 'finance-collection', table: 'dues_receipt', sql: "DELETE FROM dues_receipt WHERE `row_number` = 0 AND file_number IN (SELECT number FROM receipt_file WHERE state = 'booked' AND row_count > 2)", breaks: ['I1', 'I5'] },
  { what: 'a receipt and its leaf are changed', department: 'finance-collection', table: 'dues_receipt', sql: `UPDATE dues_receipt SET leaf = REVERSE(leaf) ${ANY}`, breaks: ['I5'] },
  { what: 'a duplicate row is removed', department: 'finance-collection', table: 'receipt_file_row', sql: `DELETE FROM receipt_file_row WHERE file_number IN (SELECT number FROM receipt_file WHERE state = 'booked') ${ANY}`, breaks: ['I5'] },
  { what: 'fewer lines are said to be refused', department: 'finance-collection', table: 'receipt_file', sql: `UPDATE receipt_file SET refused_count = refused_count - 1, row_count = row_count - 1 WHERE state = 'booked' AND refused_count > 0 ${ANY}`, breaks: ['I5'] },
  { what: 'the sum of a file at a unit is changed', department: 'finance-collection', table: 'receipt_file_account', sql: `UPDATE receipt_file_account SET amount = amount + 1 ${ANY}`, breaks: ['I5'] },
  { what: 'a booked file is set to another state', department: 'finance-collection', table: 'receipt_file', sql: `UPDATE receipt_file SET state = 'voided' WHERE state = 'booked' AND number NOT IN (SELECT other_file_number FROM receipt_file_overlap) ${ANY}`, breaks: ['I1', 'I10'] },
  { what: 'more of a receipt is matched than it has', department: 'finance-collection', table: 'receipt_match', sql: `UPDATE receipt_match SET amount = amount + 100000000 WHERE undone_on IS NULL ${ANY}`, breaks: ['I4'] },
  { what: 'the upward part of a split is remitted with more', department: 'finance-collection', table: 'dues_remittance_line', sql: `UPDATE dues_remittance_line SET amount = amount + 1 ${ANY}`, breaks: ['I1'] },
  { what: 'the parts of a split are shifted', department: 'finance-collection', table: 'receipt_split_line', sql: `UPDATE receipt_split_line SET grassroots = grassroots + 1, upward = upward - 1 ${ANY}`, breaks: ['I1'] },
  { what: 'more is released than was held', department: 'finance-collection', table: 'preparation_fund_release_line', sql: `UPDATE preparation_fund_release_line SET amount = amount + 100000 ${ANY}`, breaks: ['I1'] },
  { what: 'the parts of a month are shifted', department: 'finance-collection', table: 'receipt_split', sql: `UPDATE receipt_split SET grassroots = grassroots + 1, upward = upward - 1 ${ANY}`, breaks: ['I1'] },
  { what: 'a remittance is raised', department: 'finance-collection', table: 'dues_remittance', sql: `UPDATE dues_remittance SET amount = amount + 1 ${ANY}`, breaks: ['I1'] },
  { what: 'a refund of dues is raised', department: 'finance-collection', table: 'dues_refund', sql: `UPDATE dues_refund SET amount = amount + 1 ${ANY}`, breaks: ['I1'] },
  { what: 'a list of opening balances says more than was posted', department: 'finance-collection', table: 'opening_balance_import', sql: `UPDATE opening_balance_import SET stated_sum = stated_sum + 1 WHERE committed_on IS NOT NULL ${ANY}`, breaks: ['I1'] },
  { what: 'a batch says more was authorised', department: 'finance-collection', table: 'payment_authorisation_batch', sql: `UPDATE payment_authorisation_batch SET amount = amount + 1 ${ANY}`, breaks: ['I7'] },
  { what: 'a run says of another order that it was paid', department: 'finance-collection', table: 'payment_run', sql: `UPDATE payment_run SET items = JSON_REPLACE(items, '$[0].paymentOrderId', '${NOBODY}') ${ANY}`, breaks: ['I7'] },
  { what: 'a month was reopened by who raised it', department: 'finance-collection', table: 'collection_month_state_change', sql: `UPDATE collection_month_state_change SET person_id = (SELECT proposed_by_id FROM decision_copy WHERE id = decision_id) WHERE to_state = 'reopened' ${ANY}`, breaks: ['I1'] },
  { what: 'a release names another decision', department: 'finance-collection', table: 'preparation_fund_release', sql: `UPDATE preparation_fund_release SET decision_sha256 = REVERSE(decision_sha256) ${ANY}`, breaks: ['I1'] },
  { what: 'that a union was formed is told as if it had been found', department: 'finance-collection', table: 'outbox', sql: `UPDATE outbox SET name = 'UnionFound' WHERE name = 'UnionFormed' ${ANY}`, breaks: ['I8'] },
  { what: 'somebody unknown asked for a payment', department: 'finance-collection', table: 'payee_account', sql: `UPDATE payee_account SET employer_id = NULL, person_id = '${NOBODY}' ${ANY}`, breaks: ['I11'] },
];

const governanceTampers: readonly Tamper[] = [
  { what: 'a vote is turned', department: 'governance', table: 'ballot', sql: `UPDATE ballot SET choice = IF(choice = 'for', 'against', 'for') ${ANY}`, breaks: ['I6'] },
  { what: 'a vote is removed', department: 'governance', table: 'ballot', sql: `DELETE FROM ballot ${ANY}`, breaks: ['I6'] },
  { what: 'a tally is raised', department: 'governance', table: 'decision', sql: `UPDATE decision SET votes_for = votes_for + 1 ${ANY}`, breaks: ['I6'] },
  { what: 'a decision is turned', department: 'governance', table: 'decision', sql: `UPDATE decision SET outcome = 'rejected' WHERE outcome = 'adopted' ${ANY}`, breaks: ['I6', 'I8'] },
  { what: 'the chief no longer spoke last', department: 'governance', table: 'statement', sql: `UPDATE statement SET is_last = FALSE WHERE is_last ${ANY}`, breaks: ['I6'] },
  { what: 'a proof is removed', department: 'governance', table: 'matter_evidence', sql: `DELETE FROM matter_evidence WHERE matter_id IN (SELECT matter_id FROM agenda_item) ${ANY}`, breaks: ['I6'] },
  { what: 'a member is struck from a meeting', department: 'governance', table: 'attendance', sql: `DELETE FROM attendance WHERE capacity = 'member' AND meeting_id IN (SELECT meeting_id FROM decision) ${ANY}`, breaks: ['I3', 'I6'] },
  { what: 'a matter is set to another state', department: 'governance', table: 'matter', sql: `UPDATE matter SET state = 'withdrawn' ${ANY}`, breaks: ['I8', 'I10'] },
  { what: 'the checkpoint governance anchored is rewritten', department: 'governance', table: 'trail_anchor', sql: `UPDATE trail_anchor SET checkpoint_sha256 = REVERSE(checkpoint_sha256) ${ANY}`, breaks: ['I9'] },
  { what: 'a seat is held by nobody', department: 'governance', table: 'leadership_seat', sql: `UPDATE leadership_seat SET person_id = '${NOBODY}' WHERE kind = 'inspection-head' ${ANY}`, breaks: ['I11'] },
];

const otherTampers: readonly Tamper[] = [
  { what: 'an application is set to another state', department: 'grants', table: 'grant_application', sql: `UPDATE grant_application SET state = 'withdrawn' WHERE state = 'draft' ${ANY}`, breaks: ['I10'] },
  { what: 'a step of an application is rewritten', department: 'grants', table: 'grant_application_state_change', sql: `UPDATE grant_application_state_change SET to_state = 'awarded' WHERE to_state = 'draft' ${ANY}`, breaks: ['I10'] },
  { what: 'an application comes from an employer nobody knows', department: 'grants', table: 'grant_application', sql: `UPDATE grant_application SET employer_id = '${NOBODY}' WHERE state = 'draft' ${ANY}`, breaks: ['I11'] },
  { what: 'a round is given fewer places than awards', department: 'grants', table: 'grant_round', sql: `UPDATE grant_round SET quota = 0 ${ANY}`, breaks: ['I4'] },
  { what: 'less is appropriated than was awarded', department: 'grants', table: 'grant_appropriation', sql: `UPDATE grant_appropriation SET amount = 1 ${ANY}`, breaks: ['I4'] },
  { what: 'more is counted as spent on a line than vouchers say', department: 'grants', table: 'award_budget_line', sql: `UPDATE award_budget_line SET spent = spent + 1 ${ANY}`, breaks: ['I4'] },
  { what: 'an award is raised', department: 'grants', table: 'award', sql: `UPDATE award SET amount = amount - 1 ${ANY}`, breaks: ['I7'] },
  { what: 'an award names another decision', department: 'grants', table: 'award', sql: `UPDATE award SET decision_sha256 = REVERSE(decision_sha256) ${ANY}`, breaks: ['I7'] },
  { what: 'a line of a decided list is changed', department: 'grants', table: 'grant_award_proposal_line', sql: `UPDATE grant_award_proposal_line SET content_sha256 = REVERSE(content_sha256) ${ANY}`, breaks: ['I7'] },
  { what: 'an instalment is raised', department: 'grants', table: 'instalment', sql: `UPDATE instalment SET amount = amount + 1 WHERE state = 'confirmed' ${ANY}`, breaks: ['I7'] },
  { what: 'an instalment is set to another state', department: 'grants', table: 'instalment', sql: `UPDATE instalment SET state = 'paid' WHERE state = 'confirmed' ${ANY}`, breaks: ['I7', 'I10'] },
  { what: 'one side of an account is raised', department: 'grants', table: 'ledger_account', sql: `UPDATE ledger_account SET credits = credits + 1 WHERE balance_limit = 'credits-cover-debits' ${ANY}`, breaks: ['I1', 'I2'] },
  { what: 'a copied employer is renamed', department: 'grants', table: 'employer_copy', sql: `UPDATE employer_copy SET name = CONCAT(name, '。') ${ANY}`, breaks: ['I8'] },
  { what: 'a station is in a state no act leads to', department: 'workstations', table: 'workstation', sql: `UPDATE workstation SET state = 'closed', closed_on = founded_on, closing_reason = '示例' ${ANY}`, breaks: ['I10'] },
];

/** Tampers of every kind, for showing that verifyHouse finds each. */
export const tampers: readonly Tamper[] = [...houseTampers, ...personnelTampers, ...financeTampers, ...governanceTampers, ...otherTampers, ...tampersOfLife, ...tampersOfStaff];

/** A house under the hands of an administrator who means harm. */
export interface TamperedHouse {
  /** Does it. Throws when there is no row it could change. */
  inflict(tamper: Tamper, seed: number): Promise<void>;
  /** Puts the table of the last tamper back as it was. */
  undo(): Promise<void>;
  close(): Promise<void>;
}

/** Takes every guard of the database away from a house: triggers are dropped for good, so it serves for tampering only from now on. */
export async function openToTampering({ adminUrl, prefix, definitions }: VerifySettings): Promise<TamperedHouse> {
  const admin = await createConnection({ uri: adminUrl });
  await admin.query('SET SESSION foreign_key_checks = 0, check_constraint_checks = 0');
  const schemaOf = (department: Department) => schemaName(prefix, department);
  for (const { department } of definitions) await dropTriggers(admin, schemaOf(department));
  let last: { place: string; kept: string; columns: string } | undefined;
  return {
    inflict: async ({ what, department, table, sql }, seed) => {
      const schema = schemaOf(department);
      const place = `\`${schema}\`.\`${table}\``;
      const kept = `\`${schema}\`.\`kept_${table}\``;
      last = { place, kept, columns: await storedColumns(admin, schema, table) };
      await admin.query(`USE \`${schema}\``);
      await admin.query(`CREATE TEMPORARY TABLE ${kept} AS SELECT ${last.columns} FROM ${place}`);
      const [{ affectedRows }] = (await admin.query(sql, [seed])) as unknown as [{ affectedRows: number }];
      if (affectedRows === 0) throw new Error(`${what}: ${place} has no row for it`);
    },
    undo: async () => {
      if (!last) return;
      const { place, kept, columns } = last;
      await admin.query(`DELETE FROM ${place}`);
      await admin.query(`INSERT INTO ${place} (${columns}) SELECT ${columns} FROM ${kept}`);
      await admin.query(`DROP TEMPORARY TABLE ${kept}`);
      last = undefined;
    },
    close: () => admin.end(),
  };
}

async function dropTriggers(admin: Connection, schema: string): Promise<void> {
  const [triggers] = await admin.query('SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = ?', [schema]);
  for (const { name } of triggers as { name: string }[]) await admin.query(`DROP TRIGGER \`${schema}\`.\`${name}\``);
}

/** What is stored of a row; generated columns come back by themselves. */
async function storedColumns(admin: Connection, schema: string, table: string): Promise<string> {
  const [columns] = await admin.query(
    'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? AND COALESCE(generation_expression, "") = "" ORDER BY ordinal_position',
    [schema, table],
  );
  return (columns as { name: string }[]).map(({ name }) => `\`${name}\``).join(', ');
}
