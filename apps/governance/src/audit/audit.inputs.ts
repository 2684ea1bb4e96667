import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayUnique, IsHash, IsIn, IsLowercase, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AuditStateEnum } from './audit.entity';
import type { AuditState } from './audit.transitions';

@InputType({ description: '审计立项:期间、事项、件数和种子散列值自此不变。An audit; period, items, size and the hash of the seed stay as opened.' })
export class OpenAuditInput {
  @MaxLength(200)
  @Field(() => String, { description: '审计名称。Title.' })
  title: string;

  @Field(() => LocalDateScalar, { description: '审计期间首日。First day of the period.' })
  periodFirst: LocalDate;

  @Field(() => LocalDateScalar, { description: '审计期间末日,须早于今日。Last day of the period, before today.' })
  periodLast: LocalDate;

  @ArrayUnique()
  @ArrayMaxSize(powerItemCodes.length)
  @IsIn(powerItemCodes, { each: true })
  @Field(() => [ID], { description: '权力事项编码。Codes of the power items.' })
  powerItems: PowerItemCode[];

  @Min(1)
  @Max(1000)
  @Field(() => Int, { description: '抽样件数。How many acts are to be drawn.' })
  sampleSize: number;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '抽样种子的SHA-256(小写)。SHA-256 of the seed, hexadecimal in small letters; the seed itself stays with the auditor until the draw.' })
  seedSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '抽取样本。The draw, by the seed committed to.' })
export class DrawAuditSampleInput {
  @IsUUID()
  @Field(() => ID, { description: '审计编号。The audit.' })
  auditId: string;

  @ExpectedVersion()
  expectedVersion: number;

  // Long enough that nobody finds it by trying before it is revealed.
  @MinLength(32)
  @MaxLength(200)
  @Field(() => String, { description: '抽样种子,至少32个字符。The seed, 32 characters or more.' })
  seed: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '审计结项。Closing of an audit.' })
export class CloseAuditInput {
  @IsUUID()
  @Field(() => ID, { description: '审计编号。The audit.' })
  auditId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '审计筛选。Which audits.' })
export class AuditFilter {
  @IsOptional()
  @Field(() => AuditStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: AuditState | null;
}
