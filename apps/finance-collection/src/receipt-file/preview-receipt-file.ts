import { act, insertRow } from '@unionhall/database';
import { previewReceiptFileRules } from './preview-receipt-file.rule';
import { ReceiptFile } from './receipt-file.entity';
import { PreviewReceiptFileInput } from './receipt-file.inputs';
import { receiptFileLife } from './receipt-file.life';
import { ReceiptImportJob } from './receipt-import-job.entity';

/** Has a file of the tax bureau looked at row by row (核对代收文件), in the background; a file that stands already is answered with what it came to. */
export const previewReceiptFile = act({
  name: 'previewReceiptFile',
  description: '核对代收文件,逐行给出结果,尚不入账;同一文件答复首次结果。Has a file of the tax bureau looked at row by row; nothing is booked yet. The same file again answers with the first result while that stands.',
  who: ['accountant', 'officer', 'department-head'],
  input: PreviewReceiptFileInput,
  object: ReceiptFile,
  answers: 'receiptFile',
  // "May I?" is asked before there is a file.
  ask: async (_ask, input, _source, files) => ({ isKept: !('sha256' in input) || (await files.has(input.sha256)) }),
  gather: async ({ statements }, { input: { sha256 } }) => {
    const [row] = await statements.query<{ id: string }[]>("SELECT id FROM receipt_file WHERE sha256 = ? AND state NOT IN ('refused', 'discarded', 'voided')", [sha256]);
    return { standing: row ?? null };
  },
  rules: previewReceiptFileRules,
  write: async (tx, { input: { sha256, name }, standing, personId, today, now }) => {
    if (standing) return tx.manager.findOneByOrFail(ReceiptFile, { id: standing.id });
    const id = tx.newId();
    const counts = { rowCount: 0, receiptCount: 0, unmatchedCount: 0, sameCount: 0, changedCount: 0, refusedCount: 0 };
    // The database gives the number.
    const file = { id, sha256, name, ...counts, receiptSum: 0n, statedSum: null, root: null, faults: [], previewedById: personId, previewedOn: today, bookedById: null, bookedOn: null, version: 1 } as Omit<ReceiptFile, 'number' | 'state'>;
    await receiptFileLife.begin(tx, file as ReceiptFile, 'previewReceiptFile', now, { personId });
    await insertRow(tx.manager, ReceiptImportJob, { id, state: 'waiting', actId: tx.actId, rowsDone: 0, bytesDone: 0, bytes: 0, progress: null, worker: null, leasedUntil: null, begunAt: now, doneAt: null });
    return tx.manager.findOneByOrFail(ReceiptFile, { id });
  },
});
