import { Money, MonthScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayNotEmpty, IsNotEmpty, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '一个单位的工资总额。The payroll of one unit.' })
export class DuesAssessmentItemInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '当月全部职工工资总额。Its payroll of the month.' })
  payroll: Fen;
}

@InputType({ description: '批量核定一个月的应缴经费。A bulk assessment of a month.' })
export class AssessDuesMonthInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '所属期。The month.' })
  period: Month;

  @ArrayNotEmpty()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Field(() => [DuesAssessmentItemInput], { description: '各单位,至多1000个。The units, at most 1,000.' })
  items: DuesAssessmentItemInput[];

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '经费减免。An exemption from dues.' })
export class ExemptFromDuesInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '起始月份。The first month.' })
  firstPeriod: Month;

  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '终止月份。The last month.' })
  lastPeriod: Month;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  document: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  documentSha256: string;

  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
