import { act } from '@unionhall/database';
import { discardReceiptFileRules } from './discard-receipt-file.rule';
import { ReceiptFile } from './receipt-file.entity';
import { DiscardReceiptFileInput } from './receipt-file.inputs';
import { receiptFileLife } from './receipt-file.life';

/** Gives up a preview (放弃核对): its rows are cleared away in the background, and the same file may be looked at anew. */
export const discardReceiptFile = act({
  name: 'discardReceiptFile',
  description: '放弃已核对而未入账的代收文件,之后可重新核对。Gives up a file that was previewed and not booked; it may be previewed anew.',
  who: ['accountant', 'officer', 'department-head'],
  input: DiscardReceiptFileInput,
  object: ReceiptFile,
  answers: 'receiptFile',
  gather: async (source, { input }) => ({ file: await source.toChange(ReceiptFile, input.receiptFileId, input.expectedVersion) }),
  rules: discardReceiptFileRules,
  write: async (tx, { file, personId, now }) => {
    await tx.manager.query("UPDATE receipt_import_job SET state = 'clearing', done_at = NULL WHERE id = ?", [file.id]);
    return receiptFileLife.move(tx, file, 'discardReceiptFile', now, {}, { personId });
  },
  about: ({ receiptFileId }) => receiptFileId,
});
