import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AwardStateEnum } from './award.enums';
import type { AwardState } from './award.transitions';

/** One step in the life of an award, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '立项流转记录。One step in the life of an award.' })
@Entity('award_state_change')
export class AwardStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => AwardStateEnum, { nullable: true, description: '原状态,立项时为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: AwardState | null;

  @Field(() => AwardStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: AwardState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
