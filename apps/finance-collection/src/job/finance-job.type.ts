import { Access, connectionOf, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { financeReaders } from '../finance-readers';

export const FinanceJobKindEnum = labelledEnum('FinanceJobKind', '批量办理的种类。What is done in bulk.');
export type FinanceJobKind = LabelledValue<'FinanceJobKind'>;

export const FinanceJobStateEnum = labelledEnum('FinanceJobState', '批量办理的进展。Where it stands.');
export type FinanceJobState = LabelledValue<'FinanceJobState'>;

/** Something done in bulk: an import, an assessment, a payment run, found again by its id. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '批量办理:导入、核定、支付等,可按编号再次查到。Something done in bulk, found again by its id and asked again for how far it is.' })
export class FinanceJob {
  @Field(() => ID, { description: '编号,即该批的编号或导入凭据。Its id: that of the batch, or the ticket of the import.' })
  id: string;

  @Field(() => FinanceJobKindEnum, { description: '种类。What it is.' })
  kind: FinanceJobKind;

  @Field(() => FinanceJobStateEnum, { description: '进展。Where it stands.' })
  state: FinanceJobState;

  @Field(() => Int, { description: '总行数,尚未读完的为已读行数。How many rows it has; those read so far while it is being read.' })
  total: number;

  @Field(() => Int, { description: '已办行数。How many rows are done.' })
  done: number;

  @Field(() => Int, { description: '不予办理的行数,理由见该批明细。How many rows are refused; the batch itself says why.' })
  refused: number;

  startedById: string;

  @Field(() => LocalDateScalar, { description: '发起日期。The day it was started.' })
  startedOn: LocalDate;
}

export const FinanceJobConnection = connectionOf('FinanceJob', '批量办理', () => FinanceJob);

@InputType({ description: '批量办理筛选。Which of what is done in bulk.' })
export class FinanceJobFilter {
  @Field(() => Boolean, { defaultValue: false, description: '只列本人发起的。Only what the caller started.' })
  mine: boolean;

  @Field(() => FinanceJobKindEnum, { nullable: true, description: '种类。Of this kind.' })
  kind?: FinanceJobKind | null;
}
