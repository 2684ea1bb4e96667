import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { noticeReaders } from './arrears-readers';

/** What a unit in arrears promised to pay, and when; reached only through the unit's account. */
@Access({ to: noticeReaders })
@ObjectType({ simpleResolvers: true, description: '缴款承诺。What a unit in arrears promised to pay, and when.' })
@Entity('payment_promise')
export class PaymentPromise {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => Money, { description: '承诺金额。The amount.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '承诺缴款日期。The day it is promised for.' })
  @DayColumn()
  promisedFor: LocalDate;

  @Field(() => String, { description: '承诺人。Who promised, for the unit.' })
  @Column({ type: 'varchar', length: 100 })
  promisedBy: string;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。The day it was entered.' })
  @DayColumn()
  recordedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
