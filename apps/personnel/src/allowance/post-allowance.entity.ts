import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { allowanceReaders } from '../staff-readers';

/** What a post brings a month to whoever keeps his own allowance in it, from a day on; append-only. */
@Access({ to: allowanceReaders })
@ObjectType({ simpleResolvers: true, description: '岗位自身津贴标准,保留原津贴的竞聘上岗人员据此发放。What a post brings a month to whoever won it by competition and keeps his own allowance, from a day on [WZ-13].' })
@Entity('post_allowance')
export class PostAllowance {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  postId: string;

  @Field(() => LocalDateScalar, { description: '执行首日;一个月按其首日的标准。First day it holds; a month follows what holds on its first day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => Money, { description: '每月金额。A month’s amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { description: '标准文件名称及文号。The document that sets it, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @ReferenceColumn()
  setById: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
