import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { InstalmentStateEnum } from './instalment.entity';
import type { InstalmentState } from './instalment.transitions';

/** One step in the life of an instalment, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its instalment. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '分期拨付流转记录。One step in the life of an instalment.' })
@Entity('instalment_state_change')
export class InstalmentStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => InstalmentStateEnum, { nullable: true, description: '原状态,计划时为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: InstalmentState | null;

  @Field(() => InstalmentStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: InstalmentState;

  /** The act, or the event of finance-collection, that moved it. */
  @Field(() => ID, { description: '办理编号;随付款单流转的,为通知编号。Id of the act, or of the notice of the payment order.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
