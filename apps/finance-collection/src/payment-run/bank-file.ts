import { openFor, type PersonalData, type Statements } from '@unionhall/database';
import { csvText } from '@unionhall/files';
import { yuanFromFen } from '@unionhall/kernel';

/** What the head of the file says; the bank answers by the first column. */
const HEAD = ['付款单编号', '收款户名', '开户银行', '收款账号', '金额', '用途'];

interface Line {
  readonly id: string;
  readonly holderName: string;
  readonly bank: string;
  readonly sealed: Buffer;
  readonly ownerId: string;
  readonly amount: string;
  readonly purpose: string;
}

/** The file a run goes to the bank by: what it paid, with account numbers in full. A number whose owner’s key was destroyed stays empty. */
export async function bankFileOf(statements: Statements, personalData: PersonalData, paymentOrderIds: readonly string[]): Promise<string> {
  const lines = await statements.query<Line[]>(
    `SELECT paid.id, payee.holder_name AS holderName, payee.bank, payee.account_number_sealed AS sealed, COALESCE(payee.person_id, payee.employer_id) AS ownerId, paid.amount, paid.purpose
     FROM payment_order paid JOIN payee_account payee ON payee.id = paid.payee_account_id WHERE paid.id IN (?) ORDER BY FIELD(paid.id, ?)`,
    [paymentOrderIds, paymentOrderIds],
  );
  const cells = lines.map(async ({ id, holderName, bank, sealed, ownerId, amount, purpose }) => [id, holderName, bank, (await openFor(statements, personalData, ownerId, sealed)) ?? '', yuanFromFen(BigInt(amount)), purpose]);
  return csvText(HEAD, await Promise.all(cells));
}
