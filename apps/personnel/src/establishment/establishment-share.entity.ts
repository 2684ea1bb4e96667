import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { staffReaders } from '../staff-readers';

/** How many places of an establishment a department of the office has, from a day on; append-only. */
@Access({ to: staffReaders })
@ObjectType({ simpleResolvers: true, description: '部门编制:某类编制自某日起分配给部门的名额。How many places of an establishment a department of the office has, from a day on.' })
@Entity('establishment_share')
export class EstablishmentShare {
  @Field(() => ID, { description: '部门编制编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  establishmentId: string;

  @ReferenceColumn()
  staffDepartmentId: string;

  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => Int, { description: '名额。How many places.' })
  @Column({ type: 'int' })
  places: number;

  @Field(() => String, { description: '核定文件名称及文号。The document that set it, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;
}
