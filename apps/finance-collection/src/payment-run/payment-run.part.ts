import type { DepartmentPart } from '@unionhall/graphql';
import { commitBankAnswer } from './commit-bank-answer';
import { drawBankFile } from './draw-bank-file';
import { executePayments } from './execute-payments';
import { BankAnswer, BankFileDraw, PaymentRun } from './payment-run.entity';
import { BankAnswerFields, BankFileDrawFields, PaymentRunResolver, PaymentRunResultFields } from './payment-run.resolver';
import { previewBankAnswer } from './preview-bank-answer';

export const paymentRunPart: DepartmentPart = {
  acts: [executePayments, drawBankFile, previewBankAnswer, commitBankAnswer],
  entities: [PaymentRun, BankFileDraw, BankAnswer],
  resolvers: [PaymentRunResolver, PaymentRunResultFields, BankFileDrawFields, BankAnswerFields],
};
