import { act, type Statements } from '@unionhall/database';
import { tellArrearsCleared, unitsWaitedFor } from '../service-task/arrears-cleared';
import { closedMonths, monthsOfFile } from '../collection-month/closed-months';
import { GIVEN_BACK } from '../dues-refund/receipt-to-refund';
import { commitReceiptFileRules } from './commit-receipt-file.rule';
import { controlPostings, postControl } from './control-postings';
import { filesItRestsOn } from './file-overlaps';
import { ReceiptFile } from './receipt-file.entity';
import { CommitReceiptFileInput } from './receipt-file.inputs';
import { receiptFileLife } from './receipt-file.life';

/**
 * Books a file that was looked at (代收文件入账), by the ticket of its preview, all or nothing: its rows stand in the subledger since
 * then, each under a key nobody else has; they count from this change of state on, and the control accounts get their sums.
 */
export const commitReceiptFile = act({
  name: 'commitReceiptFile',
  description: '将已核对的代收文件一次入账,全部入账或全部不入账,同一笔缴款不重复入账。Books a previewed file of the tax bureau, all or nothing; no receipt is booked twice.',
  who: ['accountant'],
  input: CommitReceiptFileInput,
  object: ReceiptFile,
  answers: 'receiptFile',
  // A file of a million rows is looked through before the transaction; its rows never change.
  ask: async (_ask, input, { statements }) => ({ givesBack: 'receiptFileId' in input && (await givesBack(statements, input.receiptFileId)) }),
  gather: async (source, { input, asked: { givesBack } }) => {
    const file = await source.toChange(ReceiptFile, input.receiptFileId, input.expectedVersion);
    const months = await closedMonths(source, await monthsOfFile(source, file));
    return { file, restsOn: await filesItRestsOn(source, file.number), closedMonths: months, givesBack, givenBackAlready: givesBack ? await givenBackAlready(source.statements, file.number) : 0, ...(await controlPostings(source, file.number)) };
  },
  rules: commitReceiptFileRules,
  write: async (tx, { file, postings, personId, caller, today, now }) => {
    await postControl(tx, file.id, postings, now);
    const booked = await receiptFileLife.move(tx, file, 'commitReceiptFile', now, { bookedById: personId, bookedOn: today }, { personId });
    const payers = { sql: 'SELECT employer_id FROM receipt_file_account WHERE file_number = ? AND employer_id IS NOT NULL', parameters: [file.number] };
    await tellArrearsCleared(tx, { caller, today, now }, await unitsWaitedFor(tx, payers));
    return booked;
  },
  about: ({ receiptFileId }) => receiptFileId,
});

async function givenBackAlready(statements: Statements, fileNumber: number): Promise<number> {
  const [counted] = await statements.query<{ rows: string }[]>(`SELECT COUNT(*) AS \`rows\` FROM dues_receipt back WHERE back.file_number = ? AND back.reverses_id IN (SELECT receipt_id FROM (${GIVEN_BACK}) given)`, [fileNumber]);
  return Number(counted!.rows);
}

async function givesBack(statements: Statements, receiptFileId: string): Promise<boolean> {
  const [row] = await statements.query<unknown[]>('SELECT 1 FROM dues_receipt WHERE file_number = (SELECT number FROM receipt_file WHERE id = ?) AND amount < 0 LIMIT 1', [receiptFileId]);
  return row !== undefined;
}
