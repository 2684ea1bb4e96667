import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { noticeReaders } from './arrears-readers';

export const ArrearsStepEnum = labelledEnum('ArrearsStep', '催缴步骤,由先至后。The steps of the ladder of notices, in their order.');
export type ArrearsStep = LabelledValue<'ArrearsStep'>;

/** A notice to a unit in arrears: one step of the ladder; reached only through the unit's account. */
@Access({ to: noticeReaders })
@ObjectType({ simpleResolvers: true, description: '催缴通知。A notice to a unit in arrears: one step of the ladder.' })
@Entity('arrears_notice')
export class ArrearsNotice {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => ArrearsStepEnum, { description: '步骤。The step.' })
  @Column({ type: 'varchar', length: 32 })
  step: ArrearsStep;

  @Field(() => Money, { description: '发出时欠缴合计。What was in arrears when it was sent.' })
  @FenColumn()
  owed: Fen;

  @Field(() => MonthScalar, { description: '最早欠缴月份。The oldest month in arrears.' })
  @Column({ type: 'char', length: 7 })
  oldestPeriod: Month;

  @Field(() => LocalDateScalar, { description: '缴款期限。The day to pay by.' })
  @DayColumn()
  payBy: LocalDate;

  @ReferenceColumn()
  sentById: string;

  @Field(() => LocalDateScalar, { description: '发出日期。The day it was sent.' })
  @DayColumn()
  sentOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
