import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsHash, IsLowercase, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DecisionTaskStateEnum } from './decision-task.entity';
import type { DecisionTaskState } from './decision-task.transitions';

@InputType({ description: '登记落实进展。How far a task has come.' })
export class RecordDecisionProgressInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。The task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(1_000)
  @Field(() => String, { description: '进展情况。What was done so far.' })
  text: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '办结落实任务。The completion of a task.' })
export class CompleteDecisionTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。The task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(200)
  @Field(() => String, { description: '佐证材料名称。Title of the document that shows it.' })
  evidenceTitle: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '佐证文件的SHA-256(小写)。SHA-256 of the document, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '核验落实情况。Whether a task is done.' })
export class ConfirmDecisionTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。The task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '是否通过;不通过的退回重新落实。Whether it is done; else it is given back.' })
  accepted: boolean;

  @IsOptional()
  @MaxLength(1_000)
  @Field(() => String, { nullable: true, description: '退回的,说明欠缺。What is missing, when it is given back.' })
  remark?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '落实任务筛选。Which tasks of decisions.' })
export class DecisionTaskFilter {
  @Field(() => DecisionTaskStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: DecisionTaskState | null;

  @Field(() => Boolean, { nullable: true, description: '是否逾期。Overdue or not.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否由本人负责。Whether the caller is responsible.' })
  mine?: boolean | null;
}
