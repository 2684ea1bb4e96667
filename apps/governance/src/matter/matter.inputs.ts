import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, LocalDateScalar, Money, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsHash, IsIn, IsLowercase, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateBy, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { MatterStateEnum } from './matter.entity';
import { type DecisionPrecondition, DecisionPreconditionEnum } from './matter-evidence.entity';
import { type DecisionEffect, DecisionEffectEnum } from './matter-task.entity';
import type { MatterState } from './matter.transitions';

/** Ten trillion yuan: far above anything a federation decides on, within what events carry. */
const LARGEST_AMOUNT = 10n ** 15n;
const isDecidableAmount = (amount: unknown) => typeof amount === 'bigint' && amount > 0n && amount <= LARGEST_AMOUNT;
const DecidableAmount = () => ValidateBy({ name: 'decidableAmount', validator: { validate: isDecidableAmount } });

@InputType({ description: '议题当事方,填人员或单位。A party of a matter: a person, an employer, or both.' })
export class MatterPartyInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '人员编号。The person.' })
  personId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '单位编号。The employer.' })
  employerId?: string | null;
}

@InputType({ description: '拟落实任务。What is to be done if the matter is adopted.' })
export class MatterTaskInput {
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '任务内容。What is to be done.' })
  title: string;

  @IsUUID()
  @Field(() => ID, { description: '负责人的人员编号。Who is responsible.' })
  responsibleId: string;

  @Field(() => LocalDateScalar, { description: '完成期限。Last day for it.' })
  dueOn: LocalDate;

  @Field(() => DecisionEffectEnum, { nullable: true, description: '由部门办理即告落实的,填该办理。What a department does so that it is done; none where the responsible person completes it.' })
  effect?: DecisionEffect | null;
}

@InputType({ description: '提出议题。A matter for the leadership body.' })
export class RaiseMatterInput {
  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码。Code of the power item it comes under.' })
  powerItem: PowerItemCode;

  @MaxLength(200)
  @Field(() => String, { description: '议题名称。Title.' })
  title: string;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '所议对象类别。What kind of thing is to be decided on.' })
  subjectType: string;

  @IsUUID()
  @Field(() => ID, { description: '所议对象编号。Id of what is to be decided on.' })
  subjectId: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '所议内容的SHA-256(小写)。SHA-256 of the content to be decided on, hexadecimal in small letters.' })
  subjectSha256: string;

  @MaxLength(20_000)
  @Field(() => String, { description: '所议内容,会议据以审议。What is to be decided, as the meeting reads it.' })
  content: string;

  @IsOptional()
  @DecidableAmount()
  @Field(() => Money, { nullable: true, description: '涉及金额,不涉及资金则不填。The most that may be paid under the decision, in yuan; none when it is about no money.' })
  amount?: Fen | null;

  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Field(() => [MatterPartyInput], { description: '当事方,与其有利害关系的成员须回避。Whom it concerns; members related to them recuse themselves.' })
  parties: MatterPartyInput[];

  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Field(() => [MatterTaskInput], { defaultValue: [], description: '拟落实任务,议题通过后即为决定落实任务。What is to be done once it is adopted.' })
  tasks: MatterTaskInput[];

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '提交前置程序材料。Evidence of a precondition.' })
export class AttachEvidenceInput {
  @IsUUID()
  @Field(() => ID, { description: '议题编号。The matter.' })
  matterId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => DecisionPreconditionEnum, { description: '所证明的前置程序。The precondition it shows.' })
  precondition: DecisionPrecondition;

  @MaxLength(200)
  @Field(() => String, { description: '材料名称。Title of the document.' })
  title: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '文件的SHA-256(小写)。SHA-256 of the file, hexadecimal in small letters.' })
  fileSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤回议题。Withdrawal of a matter.' })
export class WithdrawMatterInput {
  @IsUUID()
  @Field(() => ID, { description: '议题编号。The matter.' })
  matterId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '议题筛选。Which matters.' })
export class MatterFilter {
  @Field(() => MatterStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: MatterState | null;

  @Field(() => ID, { nullable: true, description: '权力事项编码。Under this power item.' })
  powerItem?: string | null;
}
