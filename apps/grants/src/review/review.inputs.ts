import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ReviewAssignmentStateEnum } from './assignment.enums';
import type { ReviewAssignmentState } from './assignment.transitions';

@InputType({ description: '一项指派。One expert for one application.' })
export class ExpertAssignmentItemInput {
  @IsUUID()
  @Field(() => ID, { description: '申请编号。Id of the application.' })
  applicationId: string;

  @IsUUID()
  @Field(() => ID, { description: '专家编号。Id of the expert.' })
  expertId: string;
}

@InputType({ description: '批量指派专家;逐项办理,逐项答复。Assignment of experts in bulk; each item is done or refused by itself.' })
export class AssignExpertsInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Field(() => [ExpertAssignmentItemInput], { description: '各项指派。The items.' })
  items: ExpertAssignmentItemInput[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '改派专家。Replacement of an expert whose score sheet is missing.' })
export class ReplaceExpertInput {
  @IsUUID()
  @Field(() => ID, { description: '原指派编号。Id of the assignment that ends.' })
  assignmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '接替专家编号。Id of the expert who takes over.' })
  expertId: string;

  @MaxLength(500)
  @Field(() => String, { description: '改派原因。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '申报回避。A conflict of interest the expert himself declares.' })
export class DeclareConflictInput {
  @IsUUID()
  @Field(() => ID, { description: '指派编号。Id of the expert’s own assignment.' })
  assignmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '回避原因。What the conflict is.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '评审指派筛选。Which assignments.' })
export class ReviewAssignmentFilter {
  @Field(() => ID, { nullable: true, description: '申请编号。Of this application.' })
  applicationId?: string | null;

  @Field(() => ReviewAssignmentStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: ReviewAssignmentState | null;
}
