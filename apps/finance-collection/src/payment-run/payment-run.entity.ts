import { DayColumn, FenColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, importedListOf, labelledEnum, type LabelledValue, LocalDateScalar, Money, type PreviewedRow } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import { PaymentBatch } from '../payment/payment-batch';

/** Orders of one power item that were paid together, each done or refused by itself. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '批量支付:同一权力事项的付款单一并执行,逐笔办理。Orders of one power item that were paid together, each done or refused by itself.' })
@Entity('payment_run')
export class PaymentRun extends PaymentBatch {
  @Field(() => Int, { description: '已支付笔数。How many were paid.' })
  @Column({ type: 'int' })
  payments: number;

  @Field(() => Money, { description: '已支付金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  executedById: string;

  @Field(() => LocalDateScalar, { description: '支付日期。The day.' })
  @DayColumn()
  executedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** That the cashier drew the file a run goes to the bank by, with account numbers in full [CP-8]. Only the act itself answers it. */
@Access<BankFileDraw>({ to: [], own: ({ drawnById }, { personId }) => drawnById === personId })
@ObjectType({ simpleResolvers: true, description: '调取银行付款文件,留痕备查。That the file for the bank was drawn, kept in the trail [CP-8].' })
@Entity('bank_file_draw')
export class BankFileDraw {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  paymentRunId: string;

  @ReferenceColumn()
  drawnById: string;

  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '调取时刻。When.' })
  @MomentColumn()
  at: Date;

  @VersionNumberColumn()
  version: number;
}

export const BankAnswerVerdictEnum = labelledEnum('BankAnswerVerdict', '银行回盘一行的核对结果。What a row of the bank’s answer comes to.');
export type BankAnswerVerdict = LabelledValue<'BankAnswerVerdict'>;

/** What the bank answers of a run, looked at before it is entered. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '银行回盘:先预览,再凭此编号一次登记。The bank’s answer on a run: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('bank_answer')
export class BankAnswer extends importedListOf<PreviewedRow<BankAnswerVerdict>>() {
  @ReferenceColumn()
  paymentRunId: string;
}
