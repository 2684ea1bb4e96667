import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { contractReaders } from '../staff-readers';

/** The wages of a place were brought to its minimum wage of a day, all contracts at once; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: contractReaders })
@ObjectType({ simpleResolvers: true, description: '工资调整:某地最低工资变动后,合同工资一并调整。The wages of a place were brought to its minimum wage of a day [WZ-4].' })
@Entity('wage_revision')
export class WageRevision {
  @Field(() => ID, { description: '调整编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '地点。The place.' })
  @Column({ type: 'varchar', length: 100 })
  place: string;

  @Field(() => LocalDateScalar, { description: '执行首日。First day of the new wages.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @ReferenceColumn()
  minimumWageId: string;

  @Field(() => String, { description: '调整文件名称及文号。The document of the revision, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @ReferenceColumn()
  revisedById: string;

  @VersionNumberColumn()
  version: number;
}
