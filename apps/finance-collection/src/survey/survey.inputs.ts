import { ExpectedVersion, LocalDateScalar, MonthScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate, Month } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayNotEmpty, IsBoolean, IsNotEmpty, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type CollectionSide, CollectionSideEnum } from '../both-sides';
import { LARGEST_HEADCOUNT } from '../employer/employer.inputs';
import { SurveyVisitStateEnum } from './survey.entity';
import type { SurveyVisitState } from './survey-visit.transitions';

@InputType({ description: '调查小组成员。A member of a survey team.' })
export class SurveyTeamMemberInput {
  @Field(() => ID, { description: '人员编号。The person.' })
  personId: string;

  @Field(() => CollectionSideEnum, { description: '所属一方。The side.' })
  side: CollectionSide;
}

@InputType({ description: '组成调查小组。The forming of a survey team.' })
export class FormSurveyTeamInput {
  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '小组名称。Name.' })
  name: string;

  @Min(2000)
  @Max(2999)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(30)
  @Field(() => [SurveyTeamMemberInput], { description: '成员,双方均须有人,至多30人。The members, of both sides, at most 30.' })
  members: SurveyTeamMemberInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '分派走访。Units for a team to visit.' })
export class AssignVisitsInput {
  @MaxLength(36)
  @Field(() => ID, { description: '小组编号。The team.' })
  teamId: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @MaxLength(36, { each: true })
  @Field(() => [ID], { description: '单位编号,至多200个。The units, at most 200.' })
  employerIds: string[];

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '走访期限。The last day to visit on.' })
  dueOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记走访情况。What a visit found.' })
export class RecordVisitInput {
  @MaxLength(36)
  @Field(() => ID, { description: '走访编号。The visit.' })
  visitId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '走访日期。The day of the visit.' })
  visitedOn: LocalDate;

  @IsBoolean()
  @Field(() => Boolean, { description: '是否已建会。Whether the unit has a union.' })
  hasUnion: boolean;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '单位的工会;未建会不填。Its union, if it has one.' })
  tradeUnionId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '建会月份;未建会不填。The month its union was formed in, if it has one.' })
  unionFormedIn?: Month | null;

  @Min(0)
  @Max(LARGEST_HEADCOUNT)
  @Field(() => Int, { description: '职工人数。How many work there.' })
  headcount: number;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { nullable: true, description: '加密职工名册的SHA-256。SHA-256 of the encrypted roster, hexadecimal.' })
  rosterSha256?: string | null;

  /** May come empty, as the other side's: the rule refuses that, with its clause. */
  @MaxLength(1_000)
  @Field(() => String, { description: '工会一方的内容。What the union brought.' })
  unionContent: string;

  @MaxLength(1_000)
  @Field(() => String, { description: '税务一方的内容。What the tax bureau brought.' })
  taxContent: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '复核走访。The review of a visit.' })
export class ReviewVisitInput {
  @MaxLength(36)
  @Field(() => ID, { description: '走访编号。The visit.' })
  visitId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '复核意见。What the review says.' })
  note: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '退回走访。A visit that is to be made or recorded anew.' })
export class ReturnVisitInput {
  @MaxLength(36)
  @Field(() => ID, { description: '走访编号。The visit.' })
  visitId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '退回理由。Why it is sent back.' })
  note: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '单位建会。The forming of a unit’s union.' })
export class FormUnionInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '工会名称。The union’s name.' })
  name: string;

  @MaxLength(36)
  @Field(() => ID, { description: '上级工会编号。The union above it.' })
  parentId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '成立日期。The day it was formed.' })
  formedOn: LocalDate;

  @Min(0)
  @Field(() => Int, { defaultValue: 0, description: '建会时发展的会员人数。How many members joined with it.' })
  members: number;

  @MaxLength(500)
  @Field(() => String, { description: '缘由和依据:建会批复。Why, and by which document approved.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '调查小组筛选。Which survey teams.' })
export class SurveyTeamFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;
}

@InputType({ description: '走访筛选。Which visits.' })
export class SurveyVisitFilter {
  @Field(() => ID, { nullable: true, description: '小组。Of this team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: '单位。To this unit.' })
  employerId?: string | null;

  @Field(() => SurveyVisitStateEnum, { nullable: true, description: '状态。Where they stand.' })
  state?: SurveyVisitState | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '至此日期限已过而未走访。Those not visited whose last day is before this one.' })
  overdueOn?: LocalDate | null;
}

/** The orders a list of survey teams can be asked in, and the property each orders by. */
export const SurveyTeamOrder = { NAME: 'name', FORMED: 'id' } as const;
export type SurveyTeamOrder = (typeof SurveyTeamOrder)[keyof typeof SurveyTeamOrder];
registerEnumType(SurveyTeamOrder, {
  name: 'SurveyTeamOrder',
  description: '调查小组排序。The order of survey teams.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, FORMED: { description: '按组成先后。As they were formed.' } },
});

/** The orders a list of visits can be asked in, and the property each orders by. */
export const SurveyVisitOrder = { DUE_ON: 'dueOn', ASSIGNED: 'id' } as const;
export type SurveyVisitOrder = (typeof SurveyVisitOrder)[keyof typeof SurveyVisitOrder];
registerEnumType(SurveyVisitOrder, {
  name: 'SurveyVisitOrder',
  description: '走访排序。The order of visits.',
  valuesConfig: { DUE_ON: { description: '按期限。By their last day.' }, ASSIGNED: { description: '按分派先后。As they were assigned.' } },
});
