import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

export const WhyNotMatchedEnum = labelledEnum('WhyNotMatched', '未选上的原因。Why a person did not get a post.');

/** Why a person got a post or not. Reached only through his match. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '选上或未选上某岗位的原因。Why a person got a post or not [WZ-8].' })
export class MatchingReason {
  @Field(() => WhyNotMatchedEnum, { description: '原因。Why.' })
  why: LabelledValue<'WhyNotMatched'>;

  @Field(() => Int, { nullable: true, description: '该岗位在本人志愿中的名次,未选报为空。The place of the post among the person’s choices; null when he did not rank it.' })
  rankOfPost: number | null;

  @Field(() => Int, { nullable: true, description: '本人在单位排序中的名次,未被选为空。The person’s place in the ranking of the unit; null when it did not rank him.' })
  rankOfPerson: number | null;

  @Field(() => Int, { nullable: true, description: '该岗位选上人员中在单位排序中的最末名次,无人选上为空。The last place in that ranking of whom the post went to; null when it went to nobody.' })
  lastRankTaken: number | null;
}
