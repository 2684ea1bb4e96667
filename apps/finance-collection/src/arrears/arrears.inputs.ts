import { LocalDateScalar, Money, MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '催缴通知。A notice to a unit in arrears.' })
export class SendArrearsNoticeInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '缴款期限。The day to pay by.' })
  payBy: LocalDate;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '缴款承诺。What a unit in arrears promises.' })
export class RecordPaymentPromiseInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '承诺金额。The amount.' })
  amount: Fen;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '承诺缴款日期。The day it is promised for.' })
  promisedFor: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '承诺人。Who promises, for the unit.' })
  promisedBy: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '欠缴筛选。Which arrears.' })
export class DuesArrearsFilter {
  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '主管分局。Units of this tax branch.' })
  taxBranchId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所属工会。Units of this union.' })
  tradeUnionId?: string | null;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所在园区。Units of this park.' })
  parkId?: string | null;

  @IsOptional()
  @Field(() => MonthScalar, { nullable: true, description: '只计此月及以前的欠缴,如按账龄查询。Only what is lacking for this month and before, to ask by age.' })
  upTo?: Month | null;
}
