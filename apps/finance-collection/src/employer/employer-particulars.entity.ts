import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** An employer's union, branch, park and size from a day on, until the next; append-only. Reached only through its employer. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '单位登记事项(所属工会、建会、主管分局、所在园区、职工人数)自某日起的情况。An employer’s union, branch, park and size from a day on.' })
@Entity('employer_particulars')
export class EmployerParticulars {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @ReferenceColumn({ nullable: true })
  tradeUnionId: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '建会月份;未建会为空。The month its union was formed in; null while it had none.' })
  @Column({ type: 'char', length: 7, nullable: true })
  unionFormedIn: Month | null;

  @ReferenceColumn({ nullable: true })
  taxBranchId: string | null;

  @ReferenceColumn({ nullable: true })
  parkId: string | null;

  @Field(() => Int, { nullable: true, description: '职工人数;未知为空。How many worked there; null when nobody had counted.' })
  @Column({ type: 'int', nullable: true })
  headcount: number | null;

  @Field(() => LocalDateScalar, { description: '启用日期。The first day it holds.' })
  @DayColumn()
  fromDay: LocalDate;

  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  /** Null for what stood in the register before its history was kept. */
  @ReferenceColumn({ nullable: true })
  recordedById: string | null;

  @ReferenceColumn({ nullable: true })
  actId: string | null;
}
