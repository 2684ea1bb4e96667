import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SecondmentRequestStateEnum } from './secondment-request.entity';
import type { SecondmentRequestState } from './secondment-request.transitions';

@InputType({ description: '派驻申请筛选。Which requests of stations.' })
export class SecondmentRequestFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => SecondmentRequestStateEnum, { nullable: true, description: '状态。Those in this state.' })
  state?: SecondmentRequestState | null;
}

@InputType({ description: '不予派驻。That nobody is sent for what a station asked.' })
export class DeclineSecondmentRequestInput {
  @IsUUID()
  @Field(() => ID, { description: '申请编号。Id of the request.' })
  secondmentRequestId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '不予派驻的理由,工作站可见。Why; the station reads it.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
