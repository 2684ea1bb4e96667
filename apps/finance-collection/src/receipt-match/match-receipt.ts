import { act, type FactSource, insertRow } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { tellArrearsCleared, unitsWaitedFor } from '../service-task/arrears-cleared';
import { matchReceiptRules } from './match-receipt.rule';
import { ReceiptMatch } from './receipt-match.entity';
import { MatchReceiptInput } from './receipt-match.inputs';
import { receiptToMatch } from './receipt-to-match';
import { suggestedMatches } from './suggest-matches';

/** Takes a receipt, or a part of it, for a month of a unit (入账匹配): an unknown payer's for a unit's, what one month has too much for another; it can be undone. */
export const matchReceipt = act({
  name: 'matchReceipt',
  description: '将一笔缴款的全部或部分认定为某单位某月的缴款,可撤销。Takes a receipt, or a part of it, for a month of a unit; it can be undone.',
  who: ['accountant', 'officer'],
  input: MatchReceiptInput,
  object: ReceiptMatch,
  answers: 'match',
  gather: async (source, { input }) => {
    const receipt = await receiptToMatch(source.statements, input.receiptId, source.locking);
    const taken = { amount: input.amount ?? receipt.amount - receipt.matched, period: input.period ?? receipt.period };
    const why = await whySuggested(source, input, taken.period);
    return {
      employer: await source.toRead(Employer, input.employerId),
      receipt,
      taken: { ...taken, isWhereItWas: receipt.employerId === input.employerId && receipt.period === taken.period },
      why: why ?? 'by-hand',
      isSuggested: why !== null,
    };
  },
  rules: matchReceiptRules,
  write: async (tx, { input: { receiptId, employerId, reason }, taken: { amount, period }, why, personId, caller, today, now }) => {
    const match = await insertRow(tx.manager, ReceiptMatch, {
      id: tx.newId(),
      receiptId,
      employerId,
      period,
      amount,
      why,
      reason: reason?.trim() || null,
      matchedById: personId,
      matchedOn: today,
      undoneById: null,
      undoneOn: null,
      version: 1,
    });
    await tellArrearsCleared(tx, { caller, today, now }, await unitsWaitedFor(tx, { sql: '?', parameters: [employerId] }));
    return match;
  },
});

async function whySuggested(source: FactSource, { receiptId, employerId }: MatchReceiptInput, period: string) {
  const suggestions = await suggestedMatches(source.statements, receiptId);
  return suggestions.find((each) => each.employerId === employerId && each.period === period)?.why ?? null;
}
