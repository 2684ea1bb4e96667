import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { inspection } from '../relation/relation-readers';
import type { InspectionCaseState } from './inspection-case.transitions';

export const InspectionCaseStateEnum = labelledEnum('InspectionCaseState', '案件状态。State of an inspection case.');

/** How a case ended, as stored. */
export type InspectionOutcome = LabelledValue<'InspectionOutcome'>;
export const InspectionOutcomeEnum = labelledEnum('InspectionOutcome', '核查结论。How a case ended.');

/**
 * A case of the discipline inspection [GY-5d], as its list shows it. What is confidential about it is no field here: it
 * is read by the act readInspectionCase alone [CP-8].
 */
@Directive('@key(fields: "id")')
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '纪检案件,不含案情;案情须以“阅卷”办理查阅。A case of the discipline inspection without what is confidential; that is read by an act [GY-5d, CP-8].' })
@Entity('inspection_case')
export class InspectionCase {
  @Field(() => ID, { description: '案件编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @Field(() => LocalDateScalar, { description: '事发日期,责任人员按此日确定。The day it is about: who must answer follows from the charges and seats of that day.' })
  @DayColumn()
  eventDay: LocalDate;

  @ReferenceColumn({ nullable: true })
  findingId: string | null;

  @ReferenceColumn({ nullable: true })
  inquiryId: string | null;

  @ReferenceColumn({ nullable: true })
  indexedActId: string | null;

  @Column({ type: 'varchar', length: 4000 })
  allegation: string;

  @ReferenceColumn()
  openedById: string;

  @Field(() => LocalDateScalar, { description: '立案日期。Day it was opened.' })
  @DayColumn()
  openedOn: LocalDate;

  @Field(() => InspectionCaseStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: InspectionCaseState;

  @Column({ type: 'varchar', length: 16, nullable: true })
  outcome: InspectionOutcome | null;

  @Column({ type: 'varchar', length: 4000, nullable: true })
  conclusion: string | null;

  @ReferenceColumn({ nullable: true })
  concludedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '办结日期。Day it was concluded.' })
  @DayColumn({ nullable: true })
  concludedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
