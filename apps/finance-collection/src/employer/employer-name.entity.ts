import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A name an employer bore from a day on, until the next one: its unit is found under each of them [CP-6]. */
@Access({ to: 'signed-in', services: ['grants', 'workstations'] })
@ObjectType({ simpleResolvers: true, description: '单位曾用名与现用名。A name an employer bore from a day on.' })
@Entity('employer_name')
export class EmployerName {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => String, { description: '名称。The name.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Field(() => LocalDateScalar, { description: '启用日期。The first day it holds.' })
  @DayColumn()
  fromDay: LocalDate;
}
