import { ExpectedVersion, LocalDateScalar, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsNotEmpty, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { GrantBudgetLineInput } from '../application/application.inputs';
import { BudgetCategoryEnum, SpendingPurposeEnum } from '../application/application.enums';
import type { BudgetCategory, SpendingPurpose } from '../application/budget.rule';
import { PlausibleAmount, SHA256 } from '../grant-input-fields';

@InputType({ description: '登记支出。An expense of an award, with its voucher.' })
export class RecordExpenseInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it paid for.' })
  purpose: SpendingPurpose;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '具体内容。What exactly.' })
  description: string;

  @PlausibleAmount()
  @Field(() => Money, { description: '金额。Amount in yuan.' })
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '支出日期。The day it was spent.' })
  spentOn: LocalDate;

  @Matches(SHA256)
  @Field(() => String, { description: '凭证SHA-256(小写)。SHA-256 of the voucher, hexadecimal in small letters.' })
  voucherSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '按集体决定调整预算。A change of an award’s budget, by decision.' })
export class ChangeAwardBudgetInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [GrantBudgetLineInput], { description: '调整后的全部预算。The whole changed budget.' })
  budgetLines: GrantBudgetLineInput[];

  @IsUUID()
  @Field(() => ID, { description: '集体决定编号。Id of the decision on exactly this budget.' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
