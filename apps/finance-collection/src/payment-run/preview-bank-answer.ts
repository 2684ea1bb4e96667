import { act, insertRow, sha256Hex } from '@unionhall/database';
import { listIn } from '@unionhall/files';
import { lookedAt } from '@unionhall/graphql';
import { judgedAnswer } from './judged-answer';
import { BankAnswer, PaymentRun } from './payment-run.entity';
import { PreviewBankAnswerInput } from './payment-run.inputs';
import { previewBankAnswerRules } from './preview-bank-answer.rule';

/** Looks at the bank's answer on a run before it is entered (预览银行回盘): each row confirms, returns, or is refused with every reason. Nothing is entered yet. */
export const previewBankAnswer = act({
  name: 'previewBankAnswer',
  description: '预览银行回盘,逐行给出核对结果;尚不登记。Looks at the bank’s answer on a run row by row; nothing is entered yet.',
  who: ['accountant'],
  input: PreviewBankAnswerInput,
  object: BankAnswer,
  answers: 'bankAnswer',
  gather: async (source, { input, personId }) => {
    const paymentRun = await source.toRead(PaymentRun, input.paymentRunId);
    const { file, rows } = await listIn(input);
    return { paymentRun, file, judged: await judgedAnswer(source, paymentRun, rows, personId) };
  },
  under: ({ paymentRun }) => paymentRun.powerItem,
  rules: previewBankAnswerRules,
  write: (tx, { input: { paymentRunId, contentBase64 }, judged, personId, today }) =>
    insertRow(tx.manager, BankAnswer, {
      id: tx.newId(),
      paymentRunId,
      ...lookedAt(sha256Hex(Buffer.from(contentBase64, 'base64')), personId, today),
      rows: judged.map(({ line, cells, verdict, refusals }) => ({ line, cells, verdict, refusals })),
    }),
});
