import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayUnique, IsInt, IsNotEmpty, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { QualificationCheckInput, RecruitmentConditionInput } from '../recruitment/recruitment.inputs';

const SHA256 = /^[0-9a-f]{64}$/;

@InputType({ description: '竞聘职位。What of a post is competed for.' })
export class CompetitionPlaceInput {
  @IsUUID()
  @Field(() => ID, { description: '岗位编号。Id of the post.' })
  postId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '现任任职编号:竞得即终止该任职;空缺职位不填。Id of the appointment that ends when the place is won; none for vacant places [WZ-10].' })
  incumbentAppointmentId?: string | null;

  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 1, description: '竞聘人数;在任职位为1人。How many are chosen; 1 for the place of an incumbent.' })
  places: number;
}

@InputType({ description: '发布竞聘公告。The notice of a competition.' })
export class OpenCompetitionInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '竞聘名称。Name.' })
  name: string;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [CompetitionPlaceInput], { description: '竞聘职位。The places that are competed for.' })
  places: CompetitionPlaceInput[];

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '报名首日。First day of entry.' })
  registrationFirst: LocalDate;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '报名截止日。Last day of entry.' })
  registrationLast: LocalDate;

  @IsInt()
  @Min(1)
  @Max(99)
  @Field(() => Int, { description: '演讲评分权重,百分之几;其余为民主推荐。Weight of the speech in per cent; the rest is that of the democratic vote.' })
  speechWeight: number;

  @IsInt()
  @Min(1)
  @Max(12)
  @Field(() => Int, { description: '试用期,月。Months of the trial period.' })
  trialMonths: number;

  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Field(() => [RecruitmentConditionInput], { description: '竞聘条件。The conditions [WZ-1].' })
  conditions: RecruitmentConditionInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '竞聘报名。An entry for a competition.' })
export class EnterCompetitionInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘职位编号。Id of the place that is competed for.' })
  placeId: string;

  @MaxLength(64)
  @Matches(SHA256)
  @Field(() => String, { description: '报名材料的SHA-256。SHA-256 of what is handed in.' })
  materialsSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '退出竞聘。The withdrawal of an entry.' })
export class CompetitionEntryInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '竞聘资格审查。The check of an entry against the conditions.' })
export class CheckCompetitionEntryInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Field(() => [QualificationCheckInput], { description: '逐项审查结果,每项条件一次。One result for each condition.' })
  checks: QualificationCheckInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '廉政审核结论。What the check of integrity came to.' })
export class ConcludeIntegrityCheckInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '是否通过。Whether integrity is found in order.' })
  passed: boolean;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '审核结论及理由,本人可见。What was found and why; the entrant reads it.' })
  finding: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '竞聘的一步。A step of a competition.' })
export class CompetitionInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘编号。Id of the competition.' })
  competitionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '终止竞聘。The cancellation of a competition.' })
export class CancelCompetitionInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘编号。Id of the competition.' })
  competitionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '终止理由。Why it is cancelled.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '确定竞聘评委。The seating of a panel.' })
export class SeatCompetitionPanelInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘编号。Id of the competition.' })
  competitionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(15)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '评委的人员编号,至多15人。Ids of the panel’s members, at most 15.' })
  personIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '演讲评分。The score of a speech.' })
export class ScoreCompetitionInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @MaxLength(10)
  @Field(() => String, { description: '评分,0至100,至多两位小数。The score, 0 to 100 with two decimals at most.' })
  score: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '一名竞聘人员的计票。The count of the vote for one entry.' })
export class DemocraticVoteCountInput {
  @IsUUID()
  @Field(() => ID, { description: '报名编号。Id of the entry.' })
  entryId: string;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: '同意票。In favour.' })
  inFavour: number;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: '不同意票。Against.' })
  against: number;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: '弃权票。Abstained.' })
  abstained: number;
}

@InputType({ description: '民主推荐的计票结果。The count of a democratic vote.' })
export class HoldDemocraticVoteInput {
  @IsUUID()
  @Field(() => ID, { description: '竞聘编号。Id of the competition.' })
  competitionId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '推荐日期。The day it was held.' })
  heldOn: LocalDate;

  @IsInt()
  @Min(1)
  @Max(100_000)
  @Field(() => Int, { description: '应参加推荐人数。How many could vote.' })
  electors: number;

  @IsInt()
  @Min(1)
  @Max(100_000)
  @Field(() => Int, { description: '收回票数。How many ballots were returned.' })
  ballots: number;

  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Field(() => [DemocraticVoteCountInput], { description: '逐人计票,每人一次。One count for everybody who stands.' })
  counts: DemocraticVoteCountInput[];

  @MaxLength(64)
  @Matches(SHA256)
  @Field(() => String, { description: '计票单的SHA-256。SHA-256 of the sheet of the count.' })
  documentSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
