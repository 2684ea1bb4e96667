import { LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type CollectionSide, CollectionSideEnum } from '../both-sides';
import { type TaxBureauPost, TaxBureauPostEnum } from './leading-group.entity';

@InputType({ description: '领导小组成员。A member of the leading group.' })
export class LeadingGroupMemberInput {
  @Field(() => ID, { description: '人员编号。The person.' })
  personId: string;

  @Field(() => CollectionSideEnum, { description: '所属一方。The side.' })
  side: CollectionSide;
}

@InputType({ description: '成立领导小组。The forming of a leading group.' })
export class FormLeadingGroupInput {
  @MaxLength(36)
  @Field(() => ID, { description: '组长的人员编号:总工会主席。The head: the federation’s chair.' })
  headId: string;

  @MaxLength(36)
  @Field(() => ID, { description: '副组长的人员编号:税务局副局长。The deputy head: a deputy director of the tax bureau.' })
  deputyHeadId: string;

  @IsNotEmpty()
  @Field(() => TaxBureauPostEnum, { description: '副组长在税务局的职务。The deputy head’s post in the tax bureau.' })
  deputyHeadPost: TaxBureauPost;

  @ArrayMaxSize(50)
  @Field(() => [LeadingGroupMemberInput], { description: '成员,至多50人。The other members, at most 50.' })
  members: LeadingGroupMemberInput[];

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '成立日期。The day it is formed.' })
  formedOn: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '成立文件。The document that forms it.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
