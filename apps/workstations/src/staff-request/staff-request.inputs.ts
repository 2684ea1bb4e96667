import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { StationCapacityEnum } from '../workstation/shortage.type';
import type { StationCapacity } from '../workstation/staffing.rule';
import { StaffRequestStateEnum } from './staff-request.entity';
import type { StaffRequestState } from './staff-request.transitions';

@InputType({ description: '申请派驻人员。What a station asks of personnel.' })
export class RequestStaffInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @IsNotEmpty()
  @Field(() => StationCapacityEnum, { description: '进驻身份。As which of the three [DX-2].' })
  capacity: StationCapacity;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '需要到站的日期。Day somebody is needed from.' })
  from: LocalDate;

  @MaxLength(500)
  @Field(() => String, { description: '需求说明。Why, and whom.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤回人员需求。The withdrawal of a request for staff.' })
export class WithdrawStaffRequestInput {
  @IsUUID()
  @Field(() => ID, { description: '需求编号。Id of the request.' })
  staffRequestId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '人员需求筛选。Which requests for staff.' })
export class StaffRequestFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => StaffRequestStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: StaffRequestState | null;
}
