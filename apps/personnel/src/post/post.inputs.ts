import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsInt, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type PostKind, PostKindEnum } from './post.entity';

@InputType({ description: '岗位设置。Setting up a post.' })
export class CreatePostInput {
  @IsUUID()
  @Field(() => ID, { description: '所属机关部门的编号。Id of the department of the office.' })
  staffDepartmentId: string;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '岗位名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => PostKindEnum, { description: '岗位类别。Kind.' })
  kind: PostKind;

  @IsInt()
  @Max(1_000)
  @Field(() => Int, { description: '核定人数,至少1人。How many people the post is approved for, at least 1 [WZ-2].' })
  headcount: number;

  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '所在工会,园区工会、系统工会、行业工会岗位必填。The union, for a post at a park, system or industry union [WZ-8].' })
  unionName?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '岗位筛选。Which posts.' })
export class PostFilter {
  @Field(() => ID, { nullable: true, description: '所属机关部门的编号。Those of this department of the office.' })
  staffDepartmentId?: string | null;

  @Field(() => PostKindEnum, { nullable: true, description: '岗位类别。Those of this kind.' })
  kind?: PostKind | null;
}

/** The orders a list of posts can be asked in, and the property each orders by. */
export const PostOrder = { NAME: 'name', HEADCOUNT: 'headcount' } as const;
export type PostOrder = (typeof PostOrder)[keyof typeof PostOrder];
registerEnumType(PostOrder, {
  name: 'PostOrder',
  description: '岗位排序。The order of posts.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, HEADCOUNT: { description: '按核定人数。By headcount.' } },
});
