import { checkCollectionParts } from './collection-parts';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** I1: the sum over all accounts of a ledger is 0, the outside world being an account, and each account of the collection got what its subledger holds. */
export async function moneyConserved(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department } of house.definitions) {
    if (!house.has(department, 'ledger_account')) continue;
    const [sum] = await house.rows<{ accounts: string; debits: string; credits: string }>(
      department,
      'SELECT COUNT(*) AS accounts, COALESCE(SUM(debits), 0) AS debits, COALESCE(SUM(credits), 0) AS credits FROM ledger_account',
    );
    inspection.look(sum!.accounts);
    if (sum!.debits !== sum!.credits) inspection.report(department, 'ledger_account', [], `all accounts together: debits ${sum!.debits} fen, credits ${sum!.credits} fen`);
  }
  if (house.has('finance-collection', 'dues_receipt')) await controlsEqualReceipts(house, inspection);
  await checkCollectionParts(house, inspection);
  return inspection;
}

interface ControlSum {
  readonly id: string;
  readonly use: string;
  readonly unionId: string;
  readonly amount: string;
}

/** What was posted for each file, by union and category, against the receipts of the files that are booked. */
async function controlsEqualReceipts(house: VerifiedHouse, inspection: Inspection): Promise<void> {
  const receipts = await house.rows<ControlSum>(
    'finance-collection',
    `SELECT file.id, receipt.category AS \`use\`, IFNULL(receipt.control_union_id, '') AS unionId, SUM(receipt.amount) AS amount FROM dues_receipt receipt
     JOIN receipt_file file ON file.number = receipt.file_number AND file.state = 'booked' GROUP BY file.id, receipt.category, IFNULL(receipt.control_union_id, '')`,
  );
  const posted = await house.rows<ControlSum>(
    'finance-collection',
    `SELECT file.id, account.collection_use AS \`use\`, account.collection_union_id AS unionId, SUM(IF(transfer.credit_account_id = account.id, transfer.amount, -transfer.amount)) AS amount
     FROM receipt_file file JOIN ledger_transfer transfer ON transfer.subject_id = file.id
     JOIN ledger_account account ON account.id IN (transfer.debit_account_id, transfer.credit_account_id) AND account.collection_use IN ('dues', 'preparation-fund')
     GROUP BY file.id, account.collection_use, account.collection_union_id`,
  );
  const keyOf = ({ id, use, unionId }: ControlSum) => `${id} ${use} ${unionId}`;
  const amounts = new Map(posted.map((sum) => [keyOf(sum), BigInt(sum.amount)]));
  inspection.look(receipts.length);
  for (const sum of receipts) {
    const amount = amounts.get(keyOf(sum)) ?? 0n;
    if (amount !== BigInt(sum.amount)) inspection.report('finance-collection', 'receipt_file', [sum.id], `receipts of ${sum.use} of the union ${sum.unionId || '(federation)'}: ${sum.amount} fen, posted ${amount}`);
    amounts.delete(keyOf(sum));
  }
  for (const [key, amount] of amounts) if (amount !== 0n) inspection.report('finance-collection', 'receipt_file', key.split(' '), `${amount} fen are posted for it, and no receipt of it is booked`);
}
