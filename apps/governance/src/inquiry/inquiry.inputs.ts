import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type InquiryAppraisal, InquiryAppraisalEnum, InquiryStateEnum } from './inquiry.entity';
import type { InquiryState } from './inquiry.transitions';

@InputType({ description: '提出质询:权力事项、集体决定、公开内容、办理事项四者填其一。An inquiry about one thing: a power item, a decision, a disclosure or an act.' })
export class AskInquiryInput {
  @IsOptional()
  @IsIn(powerItemCodes)
  @Field(() => ID, { nullable: true, description: '权力事项编码。Code of the power item it is about.' })
  powerItem?: PowerItemCode | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '集体决定编号。The decision it is about.' })
  decisionId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '公开编号。The disclosure it is about.' })
  disclosureId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '办理编号,见办理回执。Id of the act it is about, as in its receipt.' })
  indexedActId?: string | null;

  @MaxLength(2000)
  @Field(() => String, { description: '质询内容。What is asked.' })
  question: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '答复质询。The answer to an inquiry.' })
export class AnswerInquiryInput {
  @IsUUID()
  @Field(() => ID, { description: '质询编号。The inquiry.' })
  inquiryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(4000)
  @Field(() => String, { description: '答复。The answer.' })
  answer: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '评议答复;不满意的,另立一件质询重新计时。Appraisal of an answer; one that does not satisfy begins another inquiry with a clock of its own.' })
export class AppraiseAnswerInput {
  @IsUUID()
  @Field(() => ID, { description: '质询编号。The inquiry.' })
  inquiryId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => InquiryAppraisalEnum, { description: '评议结果。How the answer is found.' })
  appraisal: InquiryAppraisal;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: '评议意见,除满意外必填;不满意的即为再次质询的内容。What is said of it, needed unless satisfied; where not, it is what is asked anew.' })
  remark?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '质询筛选。Which inquiries.' })
export class InquiryFilter {
  @IsOptional()
  @Field(() => InquiryStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: InquiryState | null;

  @IsOptional()
  @IsIn(powerItemCodes)
  @Field(() => ID, { nullable: true, description: '权力事项编码。Those about this item.' })
  powerItem?: PowerItemCode | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: '是否逾期未答复。Those overdue, or those that are not.' })
  overdue?: boolean | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: '是否应由本人答复。Those the caller is to answer.' })
  toAnswer?: boolean | null;
}

/** How inquiries are ordered: a property of the entity, by the name outside. */
export const InquiryOrderEnum = { NEWEST: 'id', DUE_FIRST: 'dueOn' } as const;
export type InquiryOrder = (typeof InquiryOrderEnum)[keyof typeof InquiryOrderEnum];
registerEnumType(InquiryOrderEnum, {
  name: 'InquiryOrder',
  description: '质询排序。How inquiries are ordered.',
  valuesConfig: { NEWEST: { description: '新的在前。Newest first.' }, DUE_FIRST: { description: '期限早的在前。Earliest due first.' } },
});
