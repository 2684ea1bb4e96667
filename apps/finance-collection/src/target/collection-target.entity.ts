import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { CollectionTargetState } from './collection-target.transitions';
import { targetReaders } from './target-readers';

export const CollectionTargetStateEnum = labelledEnum('CollectionTargetState', '目标状态。The state of a collection target.');

/** What is to be collected in a year (年度代收目标): one total, broken down to unions and to tax branches alike [BH-7]. */
@Directive('@key(fields: "id")')
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '年度代收目标。What is to be collected in a year, broken down to unions and to tax branches [BH-7].' })
@Entity('collection_target')
export class CollectionTarget {
  @Field(() => ID, { description: '目标编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。The year.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => Int, { description: '该年度的第几稿。Which version of the year this is, from 1.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => Money, { description: '目标总额。The total, in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => CollectionTargetStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: CollectionTargetState;

  @ReferenceColumn()
  setById: string;

  @Field(() => LocalDateScalar, { description: '拟定日期。The day it was set.' })
  @DayColumn()
  setOn: LocalDate;

  @Field(() => String, { nullable: true, description: '下达目标的文件名称。The document it was adopted by; null for a draft.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  document: string | null;

  @Field(() => String, { nullable: true, description: '下达目标的文件SHA-256。SHA-256 of that document, hexadecimal.' })
  @Column({ type: 'char', length: 64, nullable: true })
  documentSha256: string | null;

  @ReferenceColumn({ nullable: true })
  adoptedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '下达日期。The day it was adopted; null for a draft.' })
  @DayColumn({ nullable: true })
  adoptedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
