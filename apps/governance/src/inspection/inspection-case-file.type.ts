import { Access, DateTime, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { inspection } from '../relation/relation-readers';
import { AccountableCapacityEnum, type AccountableCapacity } from './accountable-person.entity';
import { type InspectionOutcome, InspectionOutcomeEnum } from './inspection-case.entity';

/** What is confidential about a case. Reached only through a reading [CP-8]. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '案卷。What is confidential about a case.' })
export class InspectionCaseFile {
  /** The id of its case. */
  id: string;

  @Field(() => String, { description: '反映的问题。What it is about.' })
  allegation: string;

  openedById: string;
  findingId: string | null;
  inquiryId: string | null;
  indexedActId: string | null;
  eventDay: LocalDate;

  @Field(() => InspectionOutcomeEnum, { nullable: true, description: '核查结论。How it ended; null while it is open.' })
  outcome: InspectionOutcome | null;

  @Field(() => String, { nullable: true, description: '结论说明。What was concluded.' })
  conclusion: string | null;

  concludedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '办结日期。Day it was concluded.' })
  concludedOn: LocalDate | null;
}

/** Somebody who must answer by the register. Reached only through a case file. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '按登记确定的责任人员。Who must answer by the charges and seats of the day [GY-6].' })
export class ComputedAccountable {
  personId: string;

  @Field(() => AccountableCapacityEnum, { description: '责任身份。In which capacity.' })
  capacity: AccountableCapacity;
}

/** A line of the log of readings; it leads to no file. Reached only through a case. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '阅卷记录。Who read a case, when and why.' })
export class InspectionReadingRecord {
  readerId: string;

  @Field(() => String, { description: '查阅事由。Why.' })
  reason: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  actId: string;

  @Field(() => DateTime, { description: '查阅时刻。When.' })
  at: Date;
}
