import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, ArrayUnique, IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '开启双向选择。The opening of a two-way selection.' })
export class OpenMatchingInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '选报截止日。Last day of ranking.' })
  ranksUntil: LocalDate;

  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '参加的岗位,至多200个。Ids of the posts that take part, at most 200.' })
  postIds: string[];

  @ArrayMaxSize(1_000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '参加的人员,至多1000人。Ids of the people that take part, at most 1,000.' })
  personIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '填报岗位志愿。How a person ranks the posts.' })
export class RankPostsInput {
  @IsUUID()
  @Field(() => ID, { description: '双向选择编号。Id of the two-way selection.' })
  matchingId: string;

  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '愿意担任的岗位,最愿意的在前。Ids of the posts he would take, the one he likes best first.' })
  postIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '录入单位对人员的排序。How the unit of a post ranks the people.' })
export class RankPeopleInput {
  @IsUUID()
  @Field(() => ID, { description: '双向选择编号。Id of the two-way selection.' })
  matchingId: string;

  @IsUUID()
  @Field(() => ID, { description: '岗位编号。Id of the post.' })
  postId: string;

  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '愿意接收的人员,最愿意的在前。Ids of the people it would take, the one it likes best first.' })
  personIds: string[];

  @MaxLength(64)
  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '单位文件的SHA-256。SHA-256 of the unit’s document.' })
  documentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '双向选择配对。The matching of both sides.' })
export class RunMatchingInput {
  @IsUUID()
  @Field(() => ID, { description: '双向选择编号。Id of the two-way selection.' })
  matchingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
