import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsHash, IsLowercase, IsNotEmpty, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type ObjectiveMeasure, ObjectiveMeasureEnum, type RecognitionKind, RecognitionKindEnum } from './performance-assessment.entity';

/** Far above anything an objective counts, within what the column holds. */
const MOST = 1_000_000_000;

@InputType({ description: '开启考核周期。A period of assessment.' })
export class OpenPerformanceCycleInput {
  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '首日。First day.' })
  from: LocalDate;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '末日。Last day.' })
  until: LocalDate;

  @Field(() => Int, { defaultValue: 60, description: '合格起点分。Points from which somebody is qualified.' })
  qualifiedFrom: number;

  @Field(() => Int, { defaultValue: 90, description: '优秀起点分。Points from which somebody is excellent.' })
  excellentFrom: number;

  @Field(() => Int, { defaultValue: 2, description: '每项上级认定的加分。Points for each recognition.' })
  recognitionPoints: number;

  @Field(() => Int, { defaultValue: 10, description: '加分上限。The most points recognitions bring together.' })
  recognitionPointsMost: number;

  @Min(1)
  @Max(60)
  @Field(() => Int, { defaultValue: 5, description: '申诉期限,工作日。Working days to appeal in.' })
  appealDays: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '个人工作目标。One objective of somebody.' })
export class ObjectiveInput {
  @Field(() => ObjectiveMeasureEnum, { description: '指标。What it counts.' })
  measure: ObjectiveMeasure;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '目标内容。What it is.' })
  title: string;

  @Max(MOST)
  @Field(() => Int, { description: '目标数量。The number to be reached.' })
  target: number;

  @Max(100)
  @Field(() => Int, { description: '权重。Its weight.' })
  weight: number;
}

@InputType({ description: '下达个人工作目标。The objectives of somebody for a period.' })
export class SetObjectivesInput {
  @IsUUID()
  @Field(() => ID, { description: '周期编号。Id of the period.' })
  cycleId: string;

  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [ObjectiveInput], { description: '各项目标,权重合计100。The objectives; their weights make 100.' })
  objectives: ObjectiveInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记目标完成情况。Something that counts for an objective.' })
export class RecordObjectiveResultInput {
  @IsUUID()
  @Field(() => ID, { description: '目标编号。Id of the objective.' })
  objectiveId: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '来源,如赛事文号;同一指标下不重复。Where it comes from, e.g. the document of a contest.' })
  source: string;

  @Max(MOST)
  @Field(() => Int, { description: '数量。How many.' })
  amount: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '完成日期。The day it was achieved.' })
  achievedOn: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '说明。What it was.' })
  description: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '佐证材料的SHA-256(小写)。SHA-256 of the evidence, in small letters.' })
  evidenceSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '登记上级认定。Something that was recognised upward.' })
export class RecordRecognitionInput {
  @IsUUID()
  @Field(() => ID, { description: '考核编号。Id of the assessment.' })
  assessmentId: string;

  @Field(() => RecognitionKindEnum, { description: '认定类别。As what.' })
  kind: RecognitionKind;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '工作内容。What was recognised.' })
  title: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '认定单位。Who recognised it.' })
  recognisedBy: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '认定日期。The day.' })
  recognisedOn: LocalDate;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '认定文件的SHA-256(小写)。SHA-256 of the document, in small letters.' })
  documentSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '评定目标考核。The conclusion of an assessment.' })
export class ConcludePerformanceAssessmentInput {
  @IsUUID()
  @Field(() => ID, { description: '考核编号。Id of the assessment.' })
  assessmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '考核申诉。An appeal against an assessment.' })
export class AppealPerformanceAssessmentInput {
  @IsUUID()
  @Field(() => ID, { description: '考核编号。Id of the assessment.' })
  assessmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2000)
  @Field(() => String, { description: '申诉内容。What it says.' })
  text: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
