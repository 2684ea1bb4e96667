import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import { PaymentOrderStateEnum } from './payment-order.entity';
import type { PaymentOrderState } from './payment-order.transitions';

/** One step in the life of a payment order, append-only: `verify` holds the steps to the transition table. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '付款单流转记录。One step in the life of a payment order.' })
@Entity('payment_order_state_change')
export class PaymentOrderStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => PaymentOrderStateEnum, { nullable: true, description: '原状态,申请时为空。From; null for the request.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: PaymentOrderState | null;

  @Field(() => PaymentOrderStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: PaymentOrderState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { nullable: true, description: '驳回、撤销或退汇的理由。Why it was rejected, cancelled or returned.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
