import type { DomainEvent } from '@unionhall/contracts';
import { act, guardedUpdate } from '@unionhall/database';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { paidUnderDecision, tellPaid } from '../payment/paid-under-decision';
import { confirmBy, returnBy } from '../payment/settle';
import { tellMovedTo } from '../payment/tell-moved';
import { judgedAnswer, type Settled } from './judged-answer';
import { BankAnswer, PaymentRun } from './payment-run.entity';
import { CommitBankAnswerInput } from './payment-run.inputs';
import { commitBankAnswerRules } from './commit-bank-answer.rule';

/** Enters the bank's answer that was looked at (登记银行回盘), by the ticket of its preview, all or nothing: each row as confirmPayment or returnPayment would. */
export const commitBankAnswer = act({
  name: 'commitBankAnswer',
  description: '登记已预览的银行回盘:逐笔到账确认或退汇冲账,全部登记或全部不登记。Enters the bank’s answer that was previewed: each payment is confirmed or returned, all or nothing.',
  who: ['accountant'],
  input: CommitBankAnswerInput,
  object: BankAnswer,
  answers: 'bankAnswer',
  published: true,
  gather: async (source, { input: { importId, expectedVersion }, personId }) => {
    const list = await source.toChange(BankAnswer, importId, expectedVersion);
    const paymentRun = await source.toRead(PaymentRun, list.paymentRunId);
    const judged = await judgedAnswer(source, paymentRun, list.rows, personId);
    const settled = judged.flatMap(({ settles }) => (settles ? [settles] : []));
    const before = new Map<string, Awaited<ReturnType<typeof paidUnderDecision>>>();
    for (const { decision } of settled) if (decision && !before.has(decision.id)) before.set(decision.id, await paidUnderDecision(source, decision));
    return { list, paymentRun, settled, before, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  under: ({ paymentRun }) => paymentRun.powerItem,
  rules: commitBankAnswerRules,
  write: async (tx, { list, settled, personId, today, now }) => {
    for (const { content, order, transfer } of settled) {
      const line = { bankReference: content.bankReference, statementSha256: list.fileSha256 };
      if (content.result === 'confirmed') await confirmBy(tx, order, line, { personId, now });
      else await returnBy(tx, order, transfer, line, { personId, now, reason: content.reason });
    }
    return guardedUpdate(tx.manager, BankAnswer, list, { committedById: personId, committedOn: today });
  },
  tell: (_answer, { settled, before, today }, actId) => toldOf(settled, before, today, actId),
  about: ({ importId }) => importId,
});

/** What others hear: each order as it now stands, and of each decision what is paid under it after each. */
function toldOf(settled: readonly Settled[], before: ReadonlyMap<string, Awaited<ReturnType<typeof paidUnderDecision>>>, today: LocalDate, actId: string): DomainEvent[] {
  const paid = new Map<string, Fen>();
  return settled.flatMap(({ content: { result, reason }, order, decision }) => {
    const moved = tellMovedTo(result, order, { today, input: result === 'returned' ? { reason } : {} });
    const sums = decision && before.get(decision.id);
    if (!decision || !sums || result === 'returned') return moved;
    const soFar = paid.get(decision.id) ?? 0n;
    paid.set(decision.id, soFar + order.amount);
    return [...moved, ...tellPaid(order, { paidUnderDecision: { ...sums, confirmed: sums.confirmed + soFar }, today }, actId)];
  });
}
