import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { grantReaders } from '../grant-readers';

/** How a sheet counted in the ranking. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '评分表的计入情况。How a sheet counted in the ranking.' })
export class RankedSheet {
  @Field(() => String, { description: '评分表编号。Id of the sheet.' })
  sheetId: string;

  @Field(() => Int, { description: '加权得分,以万分之一分计。Its result by the weights, in ten-thousandths of a point.' })
  result: number;

  @Field(() => Boolean, { description: '是否作为最高或最低分去掉。Whether it was dropped as the highest or the lowest.' })
  dropped: boolean;
}
