import { act, LedgerTransferRow, postTransfer } from '@unionhall/database';
import { closedMonths, monthsOfFile } from '../collection-month/closed-months';
import { filesRestingOn } from './file-overlaps';
import { ReceiptFile } from './receipt-file.entity';
import { VoidReceiptFileInput } from './receipt-file.inputs';
import { receiptFileLife } from './receipt-file.life';
import { voidReceiptFileRules } from './void-receipt-file.rule';

/** Takes a booked file back as a whole (冲销代收文件): every posting of it is reversed, nothing is edited, and it may be booked anew. */
export const voidReceiptFile = act({
  name: 'voidReceiptFile',
  description: '冲销已入账的代收文件:逐笔反向记账,原记录不改动,之后可重新核对入账。Takes a booked file back as a whole, by reversing its postings; it may be previewed and booked anew.',
  who: ['accountant'],
  input: VoidReceiptFileInput,
  object: ReceiptFile,
  answers: 'receiptFile',
  gather: async (source, { input }) => {
    const file = await source.toChange(ReceiptFile, input.receiptFileId, input.expectedVersion);
    const [split] = await source.statements.query<unknown[]>('SELECT 1 FROM receipt_split_line WHERE file_number = ? LIMIT 1', [file.number]);
    return { file, reliedOnBy: await filesRestingOn(source, file.number), isSplit: split !== undefined, closedMonths: await closedMonths(source, await monthsOfFile(source, file)) };
  },
  rules: voidReceiptFileRules,
  write: async (tx, { input: { reason }, file, personId, now }) => {
    const posted = await tx.manager.find(LedgerTransferRow, { where: { subjectId: file.id }, order: { id: 'ASC' } });
    for (const { id, debitAccountId, creditAccountId, amount } of posted) {
      await postTransfer(tx, { debitAccountId: creditAccountId, creditAccountId: debitAccountId, amount, subjectId: file.id, reversesId: id }, now);
    }
    return receiptFileLife.move(tx, file, 'voidReceiptFile', now, {}, { personId, reason });
  },
  about: ({ receiptFileId }) => receiptFileId,
});
