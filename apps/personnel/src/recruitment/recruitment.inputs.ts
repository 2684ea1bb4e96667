import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsInt, IsNotEmpty, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type RecruitmentConditionKind, RecruitmentConditionKindEnum } from '../notice/condition';
import { type RecruitmentSource, RecruitmentSourceEnum } from './recruitment-candidate.entity';

const SHA256 = /^[0-9a-f]{64}$/;

@InputType({ description: '招录条件。A condition of a notice.' })
export class RecruitmentConditionInput {
  @IsNotEmpty()
  @Field(() => RecruitmentConditionKindEnum, { description: '类别。Kind; age, status and rank are refused as bars [WZ-1].' })
  kind: RecruitmentConditionKind;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '条件内容。What it says.' })
  text: string;

  @Field(() => Boolean, { defaultValue: false, description: '文字涉及年龄、身份、职级时,经办人确认其不构成淘汰条件。Where the text names age, status or rank: somebody confirms that it bars nobody by them [WZ-1].' })
  confirmed: boolean;
}

@InputType({ description: '发布招录公告。The notice of a recruitment.' })
export class OpenRecruitmentInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '批次名称。Name.' })
  name: string;

  @IsUUID()
  @Field(() => ID, { description: '所需岗位的编号。Id of the post that needs them [WZ-2].' })
  postId: string;

  @IsInt()
  @Min(1)
  @Max(1_000)
  @Field(() => Int, { description: '招录人数。How many are recruited.' })
  places: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '报名首日。First day of registration.' })
  registrationFirst: LocalDate;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '报名截止日。Last day of registration.' })
  registrationLast: LocalDate;

  @IsInt()
  @Min(1)
  @Max(36)
  @Field(() => Int, { description: '名单有效期,月。For how many months its list is valid.' })
  listMonths: number;

  @IsInt()
  @Min(0)
  @Max(100)
  @Field(() => Int, { defaultValue: 0, description: '笔试合格线,分;未达到的不进入面试,0为不设。The pass mark of the written test in points; whoever is below it is not interviewed, 0 for none.' })
  writtenPassMark: number;

  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Field(() => [RecruitmentConditionInput], { description: '招录条件。The conditions.' })
  conditions: RecruitmentConditionInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '报名登记。The registration of a candidate.' })
export class RegisterCandidateInput {
  @IsUUID()
  @Field(() => ID, { description: '招录批次编号。Id of the recruitment.' })
  batchId: string;

  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsNotEmpty()
  @Field(() => RecruitmentSourceEnum, { description: '来源。Where the candidate comes from [WZ-2].' })
  source: RecruitmentSource;

  @MaxLength(64)
  @Matches(SHA256)
  @Field(() => String, { description: '来源证明材料的SHA-256。SHA-256 of the document that proves it.' })
  sourceDocumentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '一项条件的审查结果。What came of one condition.' })
export class QualificationCheckInput {
  @IsUUID()
  @Field(() => ID, { description: '条件编号。Id of the condition.' })
  conditionId: string;

  @Field(() => Boolean, { description: '是否符合。Whether it is met.' })
  met: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '理由,不符合的必填。Why; due where it is not met.' })
  reason?: string | null;

  @IsOptional()
  @MaxLength(64)
  @Matches(SHA256)
  @Field(() => String, { nullable: true, description: '证明材料的SHA-256,符合的必填。SHA-256 of the document; due where it is met.' })
  documentSha256?: string | null;
}

@InputType({ description: '资格审查。The check of a candidate’s qualification.' })
export class CheckQualificationInput {
  @IsUUID()
  @Field(() => ID, { description: '报考编号。Id of the candidate.' })
  candidateId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Field(() => [QualificationCheckInput], { description: '逐项审查结果,每项条件一次。One result for each condition.' })
  checks: QualificationCheckInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
