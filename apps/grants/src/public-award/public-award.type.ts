import { Access, connectionOf, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AwardStateEnum } from '../award/award.enums';
import type { AwardState } from '../award/award.transitions';

/** An award as everybody reads it: what was funded, where, with how much, and what became of the money; no personal data [GY-5a, CP-8]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '公开的立项资助。An award as everybody reads it, without personal data.' })
export class PublicAward {
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  id: string;

  roundId: string;

  applicationId: string;

  employerId: string;

  decisionId: string;

  @Field(() => Money, { description: '资助金额。Amount of the grant, in yuan.' })
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '立项日期。The day it was awarded.' })
  grantedOn: LocalDate;

  @Field(() => AwardStateEnum, { description: '状态。State.' })
  state: AwardState;
}

export const PublicAwardConnection = connectionOf('PublicAward', '公开的立项资助', () => PublicAward);

@InputType({ description: '公开立项筛选。Which awards.' })
export class PublicAwardFilter {
  @Field(() => Int, { nullable: true, description: '轮次年度。Of the round of this year.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: '单位编号。Of this employer.' })
  employerId?: string | null;

  @Field(() => AwardStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: AwardState | null;
}
