import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { allowanceReaders } from '../staff-readers';

/** The post allowances of a year, as they are put to the leadership body: one standing decision for all its months. */
@Directive('@key(fields: "id")')
@Access({ to: allowanceReaders })
@ObjectType({ simpleResolvers: true, description: '年度岗位津贴方案,每年一次集体决定,各月据以发放。The post allowances of a year: one standing decision for all its months [CP-9].' })
@Entity('allowance_year')
export class AllowanceYear {
  @Field(() => ID, { description: '方案编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。The year.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => Money, { description: '全年发放上限。The most that is paid in the year, in yuan.' })
  @FenColumn()
  budget: Fen;

  @Field(() => String, { description: '方案内容的SHA-256,集体决定须就此作出。SHA-256 of its content: the decision is over exactly this.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @ReferenceColumn()
  matterId: string;

  @ReferenceColumn()
  proposedById: string;

  @Field(() => LocalDateScalar, { description: '提请日期。The day it was proposed.' })
  @DayColumn()
  proposedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
