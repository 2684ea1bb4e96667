import { ExpectedVersion, ListTicketInput, LocalDateScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayUnique, IsBase64, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '招录批次的一步。A step of a recruitment.' })
export class RecruitmentBatchInput {
  @IsUUID()
  @Field(() => ID, { description: '招录批次编号。Id of the recruitment.' })
  batchId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '终止招录。The cancellation of a recruitment.' })
export class CancelRecruitmentInput {
  @IsUUID()
  @Field(() => ID, { description: '招录批次编号。Id of the recruitment.' })
  batchId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '终止理由。Why it is cancelled.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '预览笔试成绩。A file of marks to look at before it is entered.' })
export class PreviewTestMarksInput {
  @IsUUID()
  @Field(() => ID, { description: '招录批次编号。Id of the recruitment.' })
  batchId: string;

  @IsBase64()
  @MaxLength(90_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:考号、成绩。UTF-8、UTF-16、GB18030均可。The CSV file in Base64; its head is 考号,成绩, in UTF-8, UTF-16 or GB18030.' })
  contentBase64: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记并锁定笔试成绩。The entering and locking of marks that were previewed.' })
export class CommitTestMarksInput extends ListTicketInput {
  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '确定面试考官。The seating of a panel.' })
export class SeatInterviewPanelInput {
  @IsUUID()
  @Field(() => ID, { description: '招录批次编号。Id of the recruitment.' })
  batchId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(15)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '考官的人员编号,至多15人。Ids of the panel’s members, at most 15.' })
  personIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '面试评分。The score of an interview.' })
export class ScoreInterviewInput {
  @IsUUID()
  @Field(() => ID, { description: '报考编号。Id of the candidate.' })
  candidateId: string;

  @MaxLength(10)
  @Field(() => String, { description: '评分,0至100,至多两位小数。The score, 0 to 100 with two decimals at most.' })
  score: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '录用。The hiring of a candidate.' })
export class HireCandidateInput {
  @IsUUID()
  @Field(() => ID, { description: '报考编号。Id of the candidate.' })
  candidateId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '到岗首日,不早于今日。First day on the staff, today at the earliest.' })
  from: LocalDate;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '退休日期,据人事档案核定。Day of retirement, by the personnel file [WZ-6].' })
  retiresOn?: LocalDate | null;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '录用文件名称及文号。The document of the hiring, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '放弃录用。That a candidate does not take the place.' })
export class RecordDeclinedOfferInput {
  @IsUUID()
  @Field(() => ID, { description: '报考编号。Id of the candidate.' })
  candidateId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '放弃声明名称。The document by which the candidate declines.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
