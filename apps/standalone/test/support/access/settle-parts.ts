import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

const SHA256 = 'ab'.repeat(32);

/** What became of the parts of the receipts, written as rows: the meeting of this house decided on something else. */
export async function settleParts({ standalone }: LoadedHouse, decisionId: string, today: string): Promise<void> {
  const { source } = standalone!.departments.get('finance-collection')!;
  const [made] = await source.query<{ orderId: string; splitId: string; receiptId: string; employerId: string; unionId: string }[]>(
    `SELECT (SELECT id FROM payment_order WHERE subject_type = 'Instalment' ORDER BY id LIMIT 1) AS orderId, (SELECT id FROM receipt_split LIMIT 1) AS splitId, (SELECT id FROM trade_union LIMIT 1) AS unionId,
       receipt.id AS receiptId, receipt.employer_id AS employerId FROM dues_receipt receipt JOIN receipt_file file ON file.number = receipt.file_number WHERE receipt.employer_id IS NOT NULL AND receipt.category = 'dues' AND file.state = 'booked' LIMIT 1`,
  );
  const { orderId, splitId, receiptId, employerId, unionId } = made!;
  // Whoever holds a charge is among the persons named most, of whom everything is asked.
  const { personId } = personaDefinitions['deputy-funds'];
  await source.query('INSERT INTO dues_remittance (id, payment_order_id, up_to, amount, remitted_by_id, remitted_on, version) VALUES (?, ?, ?, 100, ?, ?, 1)', [idOf(8_101), orderId, today.slice(0, 7), personId, today]);
  await source.query('INSERT INTO dues_remittance_line (id, remittance_id, split_id, amount) VALUES (?, ?, ?, 100)', [idOf(8_102), idOf(8_101), splitId]);
  await source.query('INSERT INTO dues_remittance_line (id, remittance_id, refund_id, amount) SELECT ?, ?, id, 100 FROM payment_refund LIMIT 1', [idOf(8_117), idOf(8_101)]);
  await source.query(
    'INSERT INTO preparation_fund_release (id, employer_id, trade_union_id, amount, decision_id, decision_sha256, released_by_id, released_on, version) VALUES (?, ?, ?, 100, ?, ?, ?, ?, 1)',
    [idOf(8_103), employerId, unionId, decisionId, SHA256, personId, today],
  );
  await source.query('INSERT INTO preparation_fund_release_line (id, release_id, employer_id, receipt_id, amount) VALUES (?, ?, ?, ?, 100)', [idOf(8_105), idOf(8_103), employerId, receiptId]);
  await source.query("INSERT INTO collection_month (id, month, state, receipts, amount, closed_by_id, closed_on, version) VALUES (?, '2025-01', 'reopened', 0, 0, ?, ?, 2)", [idOf(8_106), personId, today]);
  await source.query(
    "INSERT INTO collection_month_state_change (id, subject_id, from_state, to_state, act_id, person_id, reason, decision_id, at) VALUES (?, ?, NULL, 'closed', ?, ?, NULL, NULL, NOW(3)), (?, ?, 'closed', 'reopened', ?, ?, '示例', ?, NOW(3))",
    [idOf(8_107), idOf(8_106), idOf(8_109), personId, idOf(8_108), idOf(8_106), idOf(8_110), personId, decisionId],
  );
  const items = JSON.stringify([{ paymentOrderId: orderId, refusals: [] }]);
  await source.query("INSERT INTO payment_run (id, power_item, items, payments, amount, executed_by_id, executed_on, version) VALUES (?, 'office-finance', ?, 1, 100, ?, ?, 1)", [idOf(8_111), items, personId, today]);
  await source.query("INSERT INTO payment_authorisation_batch (id, power_item, items, authorised, amount, authorised_by_id, authorised_on, version) VALUES (?, 'office-finance', ?, 1, 100, ?, ?, 1)", [idOf(8_120), items, personId, today]);
  await source.query('INSERT INTO bank_file_draw (id, payment_run_id, drawn_by_id, act_id, at, version) VALUES (?, ?, ?, ?, NOW(3), 1)', [idOf(8_112), idOf(8_111), personId, idOf(8_109)]);
  const rows = JSON.stringify([{ line: 2, cells: ['x'], verdict: 'refused', refusals: [] }]);
  await source.query('INSERT INTO bank_answer (id, payment_run_id, file_sha256, previewed_rows, previewed_by_id, previewed_on, committed_by_id, committed_on, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 2)', [idOf(8_113), idOf(8_111), SHA256, rows, personId, today, personId, today]);
  await source.query('INSERT INTO opening_item_import (id, file_sha256, previewed_rows, document, document_sha256, stated_sum, previewed_by_id, previewed_on, committed_by_id, committed_on, version) VALUES (?, ?, ?, ?, ?, 100, ?, ?, ?, ?, 2)', [idOf(8_114), SHA256, rows, '示例', SHA256, personId, today, personId, today]);
  await source.query("INSERT INTO dues_refund (id, receipt_id, payment_order_id, amount, reason, requested_by_id, requested_on, version) VALUES (?, ?, ?, 1, '示例', ?, ?, 1)", [idOf(8_119), receiptId, orderId, personId, today]);
  await source.query('INSERT INTO opening_balance_import (id, file_sha256, previewed_rows, document, document_sha256, stated_sum, opening_source_id, previewed_by_id, previewed_on, committed_by_id, committed_on, version) SELECT ?, ?, REPLACE(?, \'"x"\', JSON_QUOTE(code)), ?, ?, 100, id, ?, ?, ?, ?, 2 FROM ledger_account LIMIT 1', [idOf(8_118), SHA256, rows, '示例', SHA256, personId, today, personId, today]);
  await source.query("INSERT INTO opening_item (id, import_id, employer_id, period, owed, version) VALUES (?, ?, ?, '2024-01', 100, 1)", [idOf(8_115), idOf(8_114), employerId]);
  await source.query('INSERT INTO visit_form_import (id, file_sha256, previewed_rows, previewed_by_id, previewed_on, committed_by_id, committed_on, version) VALUES (?, ?, ?, ?, ?, ?, ?, 2)', [idOf(8_116), SHA256, rows, personId, today, personId, today]);
}
