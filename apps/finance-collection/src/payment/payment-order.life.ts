import { lifeOf, ReferenceColumn } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import { PaymentOrder, PaymentOrderStateEnum } from './payment-order.entity';
import { type PaymentOrderState, paymentOrderTransitions } from './payment-order.transitions';

/** One step in the life of a payment order, append-only: `verify` holds the steps to the transition table. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '付款单流转记录。One step in the life of a payment order.' })
@Entity('payment_order_state_change')
export class PaymentOrderStateChange extends stateChangeOf<PaymentOrderState>(() => PaymentOrderStateEnum) {
  @ReferenceColumn()
  personId: string;

  @Field(() => String, { nullable: true, description: '驳回、撤销或退汇的理由。Why it was rejected, cancelled or returned.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}

/** How a payment order begins and moves: the only ways its state changes. */
export const paymentOrderLife = lifeOf(PaymentOrder, PaymentOrderStateChange, paymentOrderTransitions);
