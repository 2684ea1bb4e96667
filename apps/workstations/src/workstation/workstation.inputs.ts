import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { WorkstationStateEnum } from './workstation.entity';
import type { WorkstationState } from './workstation.transitions';

@InputType({ description: '设立工作站。Founding a workstation.' })
export class FoundStationInput {
  @IsUUID()
  @Field(() => ID, { description: '所驻园区的编号。Id of the park it is founded for.' })
  parkId: string;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '工作站名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '拟定挂牌日期,不早于今日。Day it is planned to open, today at the earliest [DX-1].' })
  openingPlannedFor: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '挂牌。Opening a workstation.' })
export class OpenStationInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤销工作站。Closing a workstation.' })
export class CloseStationInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '撤销理由,公开。Why; everybody reads it.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '工作站筛选。Which workstations.' })
export class WorkstationFilter {
  @Field(() => WorkstationStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: WorkstationState | null;
}

/** The orders a list of workstations can be asked in, and the property each orders by. */
export const WorkstationOrder = { NAME: 'name', FOUNDED_ON: 'foundedOn' } as const;
export type WorkstationOrder = (typeof WorkstationOrder)[keyof typeof WorkstationOrder];
registerEnumType(WorkstationOrder, {
  name: 'WorkstationOrder',
  description: '工作站排序。The order of workstations.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, FOUNDED_ON: { description: '按设立日期。By day of founding.' } },
});
