import { ExpectedVersion, LocalDateScalar, Money, MonthScalar, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate, Month } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '登记岗位津贴标准。What a post brings a month.' })
export class SetPostAllowanceInput {
  @IsUUID()
  @Field(() => ID, { description: '岗位编号。Id of the post.' })
  postId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  from: LocalDate;

  @IsNotEmpty()
  @Field(() => Money, { description: '每月金额。A month’s amount in yuan.' })
  amount: Fen;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '标准文件名称及文号。The document that sets it, title and number.' })
  document: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '提请年度岗位津贴方案。The post allowances of a year.' })
export class ProposeAllowanceYearInput {
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @IsNotEmpty()
  @Field(() => Money, { description: '全年发放上限。The most that is paid in the year, in yuan.' })
  budget: Fen;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '核算月度岗位津贴。The post allowances of a month.' })
export class RunAllowancesInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '月份。The month.' })
  month: Month;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '锁定月度岗位津贴。The lock of a month’s allowances.' })
export class LockAllowancesInput {
  @IsUUID()
  @Field(() => ID, { description: '月度岗位津贴编号。Id of the month’s allowances.' })
  allowanceRunId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '当年岗位津贴集体决定编号。Id of the year’s standing decision.' })
  decisionId: string;

  @IsUUID()
  @Field(() => ID, { description: '集中代发账户编号,为单位账户。Id of the account for collective payment, a unit’s.' })
  payeeAccountId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
