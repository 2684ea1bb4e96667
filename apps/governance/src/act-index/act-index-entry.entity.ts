import type { Department, PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { isAnsweredFor, supervisors } from './act-index-readers';

/** How an attempt at an act ended, as stored. */
export type ActOutcome = LabelledValue<'ActOutcome'>;
export const ActOutcomeEnum = labelledEnum('ActOutcome', '办理结果。How an attempt at an act ended.');
export const DepartmentEnum = labelledEnum('Department', '部门。A department of the federation.');

/** One act of any department under a power item, done or refused, with whoever held the power that day [GY-2a]. */
@Access<ActIndexEntry>({ to: supervisors, own: isAnsweredFor })
@ObjectType({ simpleResolvers: true, description: '权力事项办理索引。An act of any department under a power item, with who held the power that day [GY-2a].' })
@Entity('act_index')
export class ActIndexEntry {
  @Field(() => ID, { description: '办理编号。Id of the act, as in its receipt.' })
  @IdColumn()
  id: string;

  @Field(() => DepartmentEnum, { description: '办理部门。The department it was done in.' })
  @Column({ type: 'varchar', length: 32 })
  department: Department;

  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  @Column({ type: 'varchar', length: 100 })
  act: string;

  @ReferenceColumn()
  personId: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @Field(() => String, { nullable: true, description: '办理对象类别。What kind of thing it was about.' })
  @Column({ type: 'varchar', length: 100, nullable: true })
  subjectType: string | null;

  @Field(() => ID, { nullable: true, description: '办理对象编号。Id of what it was about.' })
  @ReferenceColumn({ nullable: true })
  subjectId: string | null;

  @Field(() => DateTime, { description: '办理时刻。When.' })
  @MomentColumn()
  at: Date;

  @Field(() => LocalDateScalar, { description: '办理日期。On which day in Shanghai.' })
  @DayColumn()
  day: LocalDate;

  @Field(() => ActOutcomeEnum, { description: '结果。How it ended.' })
  @Column({ type: 'varchar', length: 16 })
  outcome: ActOutcome;

  /** Who held the power item on that day: found when the act arrives, from the dated charges; null when it was vacant. */
  @ReferenceColumn({ nullable: true })
  holderId: string | null;
}
