import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '对入围名单提出异议。An objection to a person of a published list.' })
export class ObjectToEligibleListInput {
  @IsUUID()
  @Field(() => ID, { description: '名单行编号。Id of the line of the list it objects to.' })
  lineId: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2000)
  @Field(() => String, { description: '异议内容。What it says.' })
  text: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '答复入围名单异议。The answer to an objection.' })
export class AnswerEligibleListObjectionInput {
  @IsUUID()
  @Field(() => ID, { description: '异议编号。Id of the objection.' })
  objectionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '异议是否成立;成立的,取消所涉人员入围资格,候补依次递补。Whether it is right; then the person is struck off the list and the first in reserve moves up.' })
  upheld: boolean;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2000)
  @Field(() => String, { description: '答复及理由。The answer and its reason.' })
  answer: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
