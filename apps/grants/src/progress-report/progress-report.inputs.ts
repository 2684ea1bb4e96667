import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsInt, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SHA256 } from '../grant-input-fields';

@InputType({ description: '报送进展报告。A report on the progress of a project.' })
export class SubmitProgressReportInput {
  @IsUUID()
  @Field(() => ID, { description: '报告所对应的后续拨付编号。Id of the later instalment it comes before.' })
  instalmentId: string;

  @MaxLength(4000)
  @Field(() => String, { description: '进展情况。What was done and what came of it.' })
  text: string;

  @Matches(SHA256)
  @Field(() => String, { description: '佐证材料SHA-256(小写)。SHA-256 of the evidence, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '暂存进展报告。A progress report that is not finished.' })
export class SaveProgressReportInput {
  @IsUUID()
  @Field(() => ID, { description: '报告所对应的后续拨付编号。Id of the later instalment it comes before.' })
  instalmentId: string;

  @IsOptional()
  @IsInt()
  @Field(() => Int, { nullable: true, description: '所见草稿的版本号;首次暂存的不填。Version of the draft the caller saw; nothing when there was none.' })
  expectedVersion?: number | null;

  @MaxLength(4000)
  @Field(() => String, { description: '进展情况,可未写完。What it says so far.' })
  text: string;

  @IsOptional()
  @Matches(SHA256)
  @Field(() => String, { nullable: true, description: '佐证材料SHA-256(小写),尚无的不填。SHA-256 of the evidence, hexadecimal in small letters; nothing while there is none.' })
  evidenceSha256?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '免报进展报告。Waiver of a progress report.' })
export class SkipProgressReportInput {
  @IsUUID()
  @Field(() => ID, { description: '报告所对应的后续拨付编号。Id of the later instalment it would come before.' })
  instalmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '免报的理由,团队可见。Why; the team reads it.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
