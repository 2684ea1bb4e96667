import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The minimum wage of a place from a day on, by its published document; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '当地最低工资标准。The minimum wage of a place from a day on [WZ-4].' })
@Entity('minimum_wage')
export class MinimumWage {
  @Field(() => ID, { description: '标准编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '适用地区。The place it holds in.' })
  @Column({ type: 'varchar', length: 100 })
  place: string;

  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => Money, { description: '每月最低工资。A month’s minimum wage in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { description: '公布文件名称及文号。The document that published it, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '公布文件的SHA-256。SHA-256 of that document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  setById: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
