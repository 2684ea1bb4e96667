import type { LocalDate } from '@unionhall/kernel';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { BasisDecision, BasisDocument } from './basis-fields';

@InputType({ description: '明确分管。A deputy is put in charge of a power item.' })
export class AssignChargeInput {
  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码。Code of the power item.' })
  powerItem: PowerItemCode;

  @IsUUID()
  @Field(() => ID, { description: '分管领导的人员编号。The deputy who takes charge.' })
  personId: string;

  @Field(() => LocalDateScalar, { description: '分管起始日期。First day.' })
  from: LocalDate;

  @BasisDecision()
  decisionId?: string | null;

  @BasisDocument()
  document?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '分管调整。A power item passes from one deputy to another.' })
export class TransferChargeInput {
  @IsUUID()
  @Field(() => ID, { description: '现分管记录编号。The charge that passes on.' })
  chargeId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '接任分管领导的人员编号。The deputy who takes it over.' })
  personId: string;

  @Field(() => LocalDateScalar, { description: '接任日期,自该日起由其分管。The day from which the new holder is in charge.' })
  from: LocalDate;

  @BasisDecision()
  decisionId?: string | null;

  @BasisDocument()
  document?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '代管。A deputy stands in for the holder of a power item.' })
export class DelegateChargeInput {
  @IsUUID()
  @Field(() => ID, { description: '分管记录编号。The charge of the deputy on leave.' })
  chargeId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '代管副职的人员编号。The deputy who stands in.' })
  personId: string;

  @Field(() => LocalDateScalar, { description: '代管起始日期。First day.' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: '代管最后一日。Last day; the holder acts again the day after.' })
  to: LocalDate;

  @BasisDecision()
  decisionId?: string | null;

  @BasisDocument()
  document?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
