import { DayColumn, FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** That an instalment was asked for, append-only: one order for each attempt. Its id is the payment order's. Reached only through its instalment. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '拨付申请记录。One time an instalment was asked for.' })
@Entity('instalment_request')
export class InstalmentRequest {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  instalmentId: string;

  @Field(() => Int, { description: '第几次申请。1 for the first time.' })
  @Column({ type: 'int' })
  attempt: number;

  @ReferenceColumn()
  payeeAccountId: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  requestedById: string;

  @Field(() => LocalDateScalar, { description: '申请日期。The day.' })
  @DayColumn()
  requestedOn: LocalDate;
}
