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
  gather: async (source, { input }) => ({ match: await source.toChange(ReceiptMatch, input.matchId, input.expectedVersion) }),
  rules: unmatchReceiptRules,
  write: (tx, { match, personId, today }) => guardedUpdate(tx.manager, ReceiptMatch, match, { undoneById: personId, undoneOn: today }),
  about: ({ matchId }) => matchId,
});
