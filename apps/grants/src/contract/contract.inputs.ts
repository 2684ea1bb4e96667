import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SHA256 } from '../grant-input-fields';
import { type MidTermCheckOutcome, MidTermCheckOutcomeEnum } from './mid-term-check.entity';

@InputType({ description: '签订资助合同。Signing of an award’s contract.' })
export class SignAwardContractInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '收款账户编号,须为获资助单位的账户。The payee account; it is the account of the award’s employer.' })
  payeeAccountId: string;

  @Matches(SHA256)
  @Field(() => String, { description: '已签合同文件SHA-256(小写)。SHA-256 of the signed document, hexadecimal in small letters.' })
  documentSha256: string;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '合同约定的进展报告报送期限。By when the contract wants the progress report before the later instalment.' })
  reportDueOn?: LocalDate | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '登记中期检查。A mid-term check of an award’s project.' })
export class RecordMidTermCheckInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => MidTermCheckOutcomeEnum, { description: '结论。What it came to.' })
  outcome: MidTermCheckOutcome;

  @IsNotEmpty()
  @MaxLength(2000)
  @Field(() => String, { description: '检查情况。What was found.' })
  finding: string;

  @Matches(SHA256)
  @Field(() => String, { description: '佐证材料SHA-256(小写)。SHA-256 of the evidence, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
