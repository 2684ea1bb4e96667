import { act, guardedUpdate } from '@unionhall/database';
import { ReceiptMatch } from './receipt-match.entity';
import { UnmatchReceiptInput } from './receipt-match.inputs';
import { unmatchReceiptRules } from './unmatch-receipt.rule';

/** Undoes a match (撤销匹配): the receipt is nobody's again, and the match stays on record. */
export const unmatchReceipt = act({
  name: 'unmatchReceipt',
  description: '撤销入账匹配,记录保留。Undoes a match: the receipt is nobody’s again, and the match stays on record.',
  who: ['accountant', 'officer'],
  input: UnmatchReceiptInput,
  object: ReceiptMatch,
  answers: 'match',
  gather: async (source, { input }) => {
    const match = await source.toChange(ReceiptMatch, input.matchId, input.expectedVersion);
    // The receipt is held before the releases are looked at, as a release does.
    if (source.locking) await source.statements.query('SELECT id FROM dues_receipt WHERE id = ? FOR UPDATE', [match.receiptId]);
    const [released] = await source.statements.query<unknown[]>('SELECT 1 FROM preparation_fund_release_line WHERE receipt_id = ? LIMIT 1', [match.receiptId]);
    return { match, isReleased: released !== undefined };
  },
  rules: unmatchReceiptRules,
  write: (tx, { match, personId, today }) => guardedUpdate(tx.manager, ReceiptMatch, match, { undoneById: personId, undoneOn: today }),
  about: ({ matchId }) => matchId,
});
