import { type Findings, Inspection } from './findings';
import type { VerifiedHouse } from './verified-house';

/** I1: the sum over all accounts of a ledger is 0; the outside world is an account. */
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
  return inspection;
}
