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
