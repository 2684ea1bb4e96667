import { act, insertRow } from '@unionhall/database';
import { drawBankFileRules } from './draw-bank-file.rule';
import { BankFileDraw, PaymentRun } from './payment-run.entity';
import { DrawBankFileInput } from './payment-run.inputs';

/** The cashier draws the file a run goes to the bank by (调取银行付款文件): account numbers stand in it in full, so each draw is kept [CP-8]. */
export const drawBankFile = act({
  name: 'drawBankFile',
  description: '调取批量支付的银行付款文件,内含完整账号,调取留痕。Draws the file a run goes to the bank by; account numbers stand in it in full, so each draw is kept [CP-8].',
  who: ['cashier'],
  input: DrawBankFileInput,
  object: BankFileDraw,
  answers: 'bankFile',
  addsOnly: true,
  gather: async (source, { input }) => ({ paymentRun: await source.toRead(PaymentRun, input.paymentRunId) }),
  under: ({ paymentRun }) => paymentRun.powerItem,
  rules: drawBankFileRules,
  write: (tx, { input: { paymentRunId }, personId, now }) => insertRow(tx.manager, BankFileDraw, { id: tx.newId(), paymentRunId, drawnById: personId, actId: tx.actId, at: now, version: 1 }),
});
