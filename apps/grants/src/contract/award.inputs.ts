import { Field, ID, InputType } from 'type-graphql';
import { AwardStateEnum } from '../award/award.enums';
import type { AwardState } from '../award/award.transitions';

@InputType({ description: '立项筛选。Which awards.' })
export class AwardFilter {
  @Field(() => ID, { nullable: true, description: '申报轮次编号。Of this round.' })
  roundId?: string | null;

  @Field(() => ID, { nullable: true, description: '单位编号。Of this employer.' })
  employerId?: string | null;

  @Field(() => AwardStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: AwardState | null;
}
