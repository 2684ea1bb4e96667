import { ExpectedVersion, Money, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayUnique, IsIn, IsNotEmpty, IsOptional, IsUUID, Matches, MaxLength, ValidateBy, ValidateNested } from 'class-validator';
import type { ClauseId } from '@unionhall/rulebook';
import { Field, ID, InputType } from 'type-graphql';
import { SHA256 } from '../grant-input-fields';
import type { GrantApplicationFileKind } from './application-content.entity';
import type { GrantApplicationKind } from './application.entity';
import { BudgetCategoryEnum, GrantApplicationFileKindEnum, GrantApplicationKindEnum, GrantApplicationStateEnum, InnovationTraitEnum, SpendingPurposeEnum } from './application.enums';
import type { GrantApplicationState } from './application.transitions';
import type { BudgetCategory, SpendingPurpose } from './budget.rule';
import type { InnovationTrait } from './innovation.rule';

/** 100 million yuan: far above any grant, far below what a sum of BIGINT could overflow. */
const LARGEST_AMOUNT = 10_000_000_000n;
const isPlausibleAmount = (amount: unknown) => typeof amount === 'bigint' && amount >= 0n && amount <= LARGEST_AMOUNT;
const PlausibleAmount = () => ValidateBy({ name: 'plausibleAmount', validator: { validate: isPlausibleAmount } });

@InputType({ description: '特点说明。An argument for one trait.' })
export class GrantTraitArgumentInput {
  @Field(() => InnovationTraitEnum, { description: '特点或要求。The trait.' })
  trait: InnovationTrait;

  @MaxLength(2000)
  @Field(() => String, { description: '说明。The argument.' })
  text: string;
}

@InputType({ description: '预算项。One line of the budget.' })
export class GrantBudgetLineInput {
  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it pays for.' })
  purpose: SpendingPurpose;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '具体内容。What exactly.' })
  description: string;

  @PlausibleAmount()
  @Field(() => Money, { description: '金额,草稿可暂填0。Amount in yuan; 0 while it is not known.' })
  amount: Fen;
}

@InputType({ description: '附件。A file of an application.' })
export class GrantApplicationFileInput {
  @Field(() => GrantApplicationFileKindEnum, { description: '附件种类。What kind of document it is.' })
  kind: GrantApplicationFileKind;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '附件名称。Name of the document.' })
  name: string;

  @Matches(SHA256)
  @Field(() => String, { description: '文件SHA-256(小写)。SHA-256 of the file, hexadecimal in small letters.' })
  sha256: string;
}

@InputType({ description: '申请内容;草稿可不完整,报送时逐项核对。What an application says; a draft may be incomplete, all is checked when it is submitted.' })
export class GrantApplicationContentInput {
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '项目名称。Title of the project.' })
  title: string;

  @Field(() => GrantApplicationKindEnum, { description: '项目类别。Kind of project.' })
  kind: GrantApplicationKind;

  @IsUUID()
  @Field(() => ID, { description: '申报单位编号。Id of the employer.' })
  employerId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '劳模创新工作室编号。Id of the studio, if any.' })
  studioId?: string | null;

  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '其他团队成员编号,申报人本人无需填入。Ids of the other team members; the applicant is in the team anyhow.' })
  teamMemberIds: string[];

  @ArrayMaxSize(9)
  @ArrayUnique(({ trait }: GrantTraitArgumentInput) => trait)
  @ValidateNested({ each: true })
  @Field(() => [GrantTraitArgumentInput], { description: '特点说明。The arguments.' })
  traitArguments: GrantTraitArgumentInput[];

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [GrantBudgetLineInput], { description: '预算。The budget.' })
  budgetLines: GrantBudgetLineInput[];

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [GrantApplicationFileInput], { defaultValue: [], description: '附件;修改申请时未列出的即不再附。The files; in a revision those not listed are no longer attached.' })
  files: GrantApplicationFileInput[];
}

@InputType({ description: '起草申请。A new draft.' })
export class DraftApplicationInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ValidateNested()
  @Field(() => GrantApplicationContentInput, { description: '申请内容。The content.' })
  content: GrantApplicationContentInput;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '修改申请;内容更改后须重新取得团队成员同意。A change of content; the team must agree anew.' })
export class ReviseApplicationInput {
  @IsUUID()
  @Field(() => ID, { description: '申请编号。Id of the application.' })
  applicationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ValidateNested()
  @Field(() => GrantApplicationContentInput, { description: '申请内容。The whole new content.' })
  content: GrantApplicationContentInput;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '同意参加申请。Agreement to an application as it stands.' })
export class AgreeToApplicationInput {
  @IsUUID()
  @Field(() => ID, { description: '申请编号。Id of the application.' })
  applicationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '报送申请。Submission of an application.' })
export class SubmitApplicationInput extends AgreeToApplicationInput {}

@InputType({ description: '撤回申请。Withdrawal of an application.' })
export class WithdrawApplicationInput extends AgreeToApplicationInput {}

@InputType({ description: '退回补正。Return of an application for correction.' })
export class ReturnApplicationInput extends AgreeToApplicationInput {
  @MaxLength(1000)
  @Field(() => String, { description: '退回原因,申报人可见。Why; the team reads it.' })
  reason: string;
}

@InputType({ description: '资格审核通过。Confirmation that an application may be reviewed.' })
export class ConfirmEligibilityInput extends AgreeToApplicationInput {}

@InputType({ description: '匿名化落选申请。Anonymising of an application that was not funded.' })
export class AnonymiseApplicationInput extends AgreeToApplicationInput {}

/** The clauses an application can fall short of; those about the office's own steps are not among them. */
export const eligibilityClauses = ['YZ-1', 'YZ-2', 'YZ-3', 'YZ-4', 'YZ-5', 'YZ-6', 'YZ-7', 'YZ-8'] as const satisfies readonly ClauseId[];

@InputType({ description: '资格审核不通过。Finding that an application may not be reviewed.' })
export class RejectEligibilityInput extends AgreeToApplicationInput {
  @MaxLength(1000)
  @Field(() => String, { description: '不通过的原因,申报人可见。Why; the team reads it.' })
  reason: string;

  @IsIn(eligibilityClauses)
  @Field(() => String, { description: '所依据的条款编号,YZ-1至YZ-8。The clause it falls short of, YZ-1 to YZ-8.' })
  clauseId: (typeof eligibilityClauses)[number];
}

@InputType({ description: '申请筛选。Which applications.' })
export class GrantApplicationFilter {
  @Field(() => ID, { nullable: true, description: '申报轮次编号。Of this round.' })
  roundId?: string | null;

  @Field(() => GrantApplicationStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: GrantApplicationState | null;

  @Field(() => ID, { nullable: true, description: '申报单位编号。Of this employer.' })
  employerId?: string | null;

  @Field(() => GrantApplicationKindEnum, { nullable: true, description: '项目类别。Of this kind.' })
  kind?: GrantApplicationKind | null;
}
