import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** Months for which a unit owes nothing, by a document. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '经费减免:凭文件免缴若干月份。An exemption from dues for some months, by a document.' })
@Entity('dues_exemption')
export class DuesExemption {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => MonthScalar, { description: '起始月份。The first month.' })
  @Column({ type: 'char', length: 7 })
  firstPeriod: Month;

  @Field(() => MonthScalar, { description: '终止月份。The last month.' })
  @Column({ type: 'char', length: 7 })
  lastPeriod: Month;

  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @Field(() => String, { description: '理由。Why.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @ReferenceColumn()
  exemptedById: string;

  @Field(() => LocalDateScalar, { description: '办理日期。The day it was entered.' })
  @DayColumn()
  exemptedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
