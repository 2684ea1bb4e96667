import { DayColumn, FenColumn, IdColumn, MomentColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { GrantRoundStateEnum } from './round.enums';
import type { GrantRoundState } from './round.transitions';

/** A year's call for applications; public, so that whoever may apply can read the terms [GY-5a]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '申报轮次。A year’s call for applications to the innovation fund.' })
@Entity('grant_round')
export class GrantRound {
  @Field(() => ID, { description: '轮次编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。The year.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => String, { description: '名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => GrantRoundStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: GrantRoundState;

  @Field(() => Int, { description: '立项数。How many projects are funded [YZ-7].' })
  @Column({ type: 'int' })
  quota: number;

  @Field(() => Money, { description: '每项资助金额。Amount for each project, in yuan [YZ-7].' })
  @FenColumn()
  awardAmount: Fen;

  @Field(() => LocalDateScalar, { description: '受理首日。First day applications are taken.' })
  @DayColumn()
  windowFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '受理末日。Last day applications are taken.' })
  @DayColumn()
  windowLast: LocalDate;

  @Field(() => Int, { description: '公示工作日数。Working days the list of awards is publicised [CP-4].' })
  @Column({ type: 'int' })
  publicityWorkingDays: number;

  @Field(() => String, { nullable: true, description: '取消原因。Why it was cancelled; null unless it was.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  cancellationReason: string | null;

  @Field(() => DateTime, { nullable: true, description: '评分启封时刻,启封前为空。When the scores were opened; null while they are sealed.' })
  @MomentColumn({ nullable: true })
  scoresOpenedAt: Date | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
