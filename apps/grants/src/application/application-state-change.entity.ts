import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import type { ClauseId } from '@unionhall/rulebook';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { GrantApplicationStateEnum } from './application.enums';
import type { GrantApplicationState } from './application.transitions';

/** One step in the life of an application, append-only: `verify` holds the steps to the transition table [YZ-9]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '流转记录。One step in the life of an application.' })
@Entity('grant_application_state_change')
export class GrantApplicationStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => GrantApplicationStateEnum, { nullable: true, description: '原状态,起草时为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: GrantApplicationState | null;

  @Field(() => GrantApplicationStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: GrantApplicationState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;

  @Field(() => String, { nullable: true, description: '退回或否决的理由。Why it was returned or found ineligible; null for every other step.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason: string | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  clauseId: ClauseId | null;
}
