import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SHA256 } from '../grant-input-fields';
import { type AcceptanceOutcome, AcceptanceOutcomeEnum } from './acceptance-opinion.entity';

@InputType({ description: '提请验收。A project put to acceptance.' })
export class SubmitAcceptanceInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(4000)
  @Field(() => String, { description: '实际成效。The real effect of the project.' })
  effect: string;

  @Matches(SHA256)
  @Field(() => String, { description: '验收材料SHA-256(小写)。SHA-256 of the documents, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '指派验收专家。Experts who are to judge an acceptance.' })
export class AssignAcceptanceExpertsInput {
  @IsUUID()
  @Field(() => ID, { description: '验收编号。Id of the acceptance.' })
  acceptanceId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '专家编号。Ids of the experts.' })
  expertIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '提交验收意见,提交后密封。An expert’s opinion, which is sealed.' })
export class SubmitAcceptanceOpinionInput {
  @IsUUID()
  @Field(() => ID, { description: '验收编号。Id of the acceptance.' })
  acceptanceId: string;

  @Field(() => AcceptanceOutcomeEnum, { description: '结论意见。What it should come to.' })
  outcome: AcceptanceOutcome;

  @MaxLength(1000)
  @Field(() => String, { description: '理由,以实际成效为准。Why, by the real effect.' })
  comment: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '作出验收结论:专家意见一并启封,按多数意见。Conclusion of an acceptance: the opinions are opened together, the majority decides.' })
export class ConcludeAcceptanceInput {
  @IsUUID()
  @Field(() => ID, { description: '验收编号。Id of the acceptance.' })
  acceptanceId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(2000)
  @Field(() => String, { description: '验收意见。What was found.' })
  finding: string;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '整改期限,结论为限期整改的须填写。By when it is to be rectified, where it is.' })
  rectifyUntil?: LocalDate | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
