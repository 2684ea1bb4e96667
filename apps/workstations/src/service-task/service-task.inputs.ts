import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type ServedParty, ServedPartyEnum, type ServiceTaskKind, ServiceTaskKindEnum, ServiceTaskStateEnum } from './service-task.entity';
import type { ServiceTaskState } from './service-task.transitions';

const SHA256 = /^[0-9a-f]{64}$/;

@InputType({ description: '申请服务。What somebody asks of a station.' })
export class RequestServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @Field(() => ServiceTaskKindEnum, { description: '任务种类。The kind of task.' })
  kind: ServiceTaskKind;

  @Field(() => ServedPartyEnum, { description: '服务对象。Whom it serves.' })
  serves: ServedParty;

  @MaxLength(200)
  @Field(() => String, { description: '事项。What is asked for.' })
  title: string;

  @MaxLength(2000)
  @Field(() => String, { description: '情况说明。What it is about.' })
  description: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '涉及单位编号。Id of the employer it is about.' })
  employerId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '涉及工会编号,与单位二者选一。Id of the union it is about, instead of an employer.' })
  tradeUnionId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '受理任务。Taking a task on.' })
export class AcceptServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '不予受理。Refusing a task.' })
export class RefuseServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '转办任务。Passing a task to somebody else at the station.' })
export class TransferServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '接办人员编号。Id of who takes it over.' })
  personId: string;

  @MaxLength(1000)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记办理步骤。What was done for a task.' })
export class RecordServiceStepInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(1000)
  @Field(() => String, { description: '内容。What was done.' })
  text: string;

  @IsOptional()
  @Matches(SHA256)
  @Field(() => String, { nullable: true, description: '材料SHA-256(小写)。SHA-256 of the evidence, hexadecimal in small letters.' })
  evidenceSha256?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '办结任务。What came of a task.' })
export class CompleteServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(2000)
  @Field(() => String, { description: '办理结果。What came of it.' })
  result: string;

  @Matches(SHA256)
  @Field(() => String, { description: '办理材料SHA-256(小写)。SHA-256 of the evidence, hexadecimal in small letters.' })
  evidenceSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '确认服务成效。That a task served whom it was for.' })
export class ConfirmServiceTaskInput {
  @IsUUID()
  @Field(() => ID, { description: '任务编号。Id of the task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '确认方式。How that was confirmed.' })
  confirmation: string;

  @Min(1)
  @Max(5)
  @Field(() => Int, { description: '评分,1至5。Score, 1 to 5.' })
  score: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '任务筛选。Which tasks.' })
export class ServiceTaskFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => ServiceTaskStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: ServiceTaskState | null;

  @Field(() => ServiceTaskKindEnum, { nullable: true, description: '种类。Those of this kind.' })
  kind?: ServiceTaskKind | null;

  @Field(() => ID, { nullable: true, description: '涉及某单位的。About this employer.' })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: '涉及某工会的。About this union.' })
  tradeUnionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '本人承办的。Those the caller has taken on.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '逾期未办结的。Those past their last day and not done.' })
  overdue?: boolean | null;
}

/** The orders a list of tasks can be asked in, and the property each orders by. */
export const ServiceTaskOrder = { AGE: 'id', DUE: 'dueOn' } as const;
export type ServiceTaskOrder = (typeof ServiceTaskOrder)[keyof typeof ServiceTaskOrder];
registerEnumType(ServiceTaskOrder, {
  name: 'ServiceTaskOrder',
  description: '任务排序。The order of tasks.',
  valuesConfig: { AGE: { description: '按提出先后,最早的在前。As they were asked for, the oldest first.' }, DUE: { description: '按期限,最近的在前。By their last day.' } },
});
