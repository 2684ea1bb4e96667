import { act } from '@unionhall/database';
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
  gather: async (source, { input }) => {
    const file = await source.toChange(ReceiptFile, input.receiptFileId, input.expectedVersion);
    return { file, restsOn: await filesItRestsOn(source, file.number), ...(await controlPostings(source, file.number)) };
  },
  rules: commitReceiptFileRules,
  write: async (tx, { file, postings, personId, today, now }) => {
    await postControl(tx, file.id, postings, now);
    return receiptFileLife.move(tx, file, 'commitReceiptFile', now, { bookedById: personId, bookedOn: today }, { personId });
  },
  about: ({ receiptFileId }) => receiptFileId,
});
