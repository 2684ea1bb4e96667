import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The value of a parameter from a day on. Rows are only added: of two for one day the later version holds. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '参数取值。The value of a parameter from a day on.' })
@Entity('parameter_row')
export class ParameterRow {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  parameterId: string;

  @Field(() => LocalDateScalar, { description: '生效日期。From this day on.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => String, { description: '取值。The value as text.' })
  @Column({ type: 'varchar', length: 2000 })
  value: string;

  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  /** Null for a founding value. */
  @ReferenceColumn({ nullable: true })
  changedById: string | null;

  @Field(() => String, { nullable: true, description: '变更理由;初始取值无此项。Why it was changed; none for the founding value.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Field(() => Int, { description: '版本号,即参数的第几个取值。Version: which value of the parameter it is, counted from 1.' })
  @VersionNumberColumn()
  version: number;
}
