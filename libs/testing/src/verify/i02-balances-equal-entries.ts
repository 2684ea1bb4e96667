import type { Department } from '@unionhall/contracts';
import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** I2: each balance equals its transfers, each transfer has both its accounts, and a reversal is its transfer the other way round. */
export async function balancesEqualEntries(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const { department } of house.definitions) {
    if (!house.has(department, 'ledger_account')) continue;
    const [counted] = await house.rows<{ accounts: string }>(department, 'SELECT COUNT(*) AS accounts FROM ledger_account');
    inspection.look(counted!.accounts);
    await compareBalances(house, department, inspection);
    await checkTransfers(house, department, inspection);
  }
  return inspection;
}

async function compareBalances(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  for (const side of ['debit', 'credit']) {
    const wrong = await house.rows<{ id: string; code: string; balance: string; entries: string }>(
      department,
      `SELECT account.id, account.code, account.${side}s AS balance, COALESCE(posted.amount, 0) AS entries FROM ledger_account account
       LEFT JOIN (SELECT ${side}_account_id AS id, SUM(amount) AS amount FROM ledger_transfer GROUP BY ${side}_account_id) posted ON posted.id = account.id
       WHERE account.${side}s <> COALESCE(posted.amount, 0)`,
    );
    for (const { id, code, balance, entries } of wrong) {
      inspection.report(department, 'ledger_account', [id], `account ${code}: ${side}s are ${balance} fen, its transfers add up to ${entries}`);
    }
  }
}

async function checkTransfers(house: VerifiedHouse, department: Department, inspection: Inspection): Promise<void> {
  const homeless = await house.rows<{ id: string }>(
    department,
    `SELECT transfer.id FROM ledger_transfer transfer LEFT JOIN ledger_account debit ON debit.id = transfer.debit_account_id
     LEFT JOIN ledger_account credit ON credit.id = transfer.credit_account_id WHERE debit.id IS NULL OR credit.id IS NULL`,
  );
  for (const { id } of homeless) inspection.report(department, 'ledger_transfer', [id], 'names an account that does not exist');
  const unlike = await house.rows<{ id: string; reversesId: string }>(
    department,
    `SELECT back.id, back.reverses_id AS reversesId FROM ledger_transfer back LEFT JOIN ledger_transfer first ON first.id = back.reverses_id
     WHERE back.reverses_id IS NOT NULL AND NOT (first.amount <=> back.amount AND first.debit_account_id <=> back.credit_account_id
       AND first.credit_account_id <=> back.debit_account_id)`,
  );
  for (const { id, reversesId } of unlike) inspection.report(department, 'ledger_transfer', [id, reversesId], 'a reversal is not its transfer the other way round');
}
