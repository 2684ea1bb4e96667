import { DayColumn, FenColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import { PaymentBatch } from '../payment/payment-batch';

/** Orders of one power item its holder looked through together, each authorised or refused by itself, append-only: found again by its id. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '批量审批付款单,逐笔给出结果。Payment orders of one power item that were authorised together, with the result of each.' })
@Entity('payment_authorisation_batch')
export class PaymentAuthorisationBatch extends PaymentBatch {
  @Field(() => Int, { description: '已审批笔数。How many were authorised.' })
  @Column({ type: 'int' })
  authorised: number;

  @Field(() => Money, { description: '已审批金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  authorisedById: string;

  @Field(() => LocalDateScalar, { description: '审批日期。The day.' })
  @DayColumn()
  authorisedOn: LocalDate;

  /** A receipt is never changed; the runner wants a version of every object. */
  @VersionNumberColumn()
  version: number;
}
