import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '对任前公示提出异议。An objection to a person of a published list.' })
export class ObjectToAppointmentInput {
  @IsUUID()
  @Field(() => ID, { description: '名单编号。Id of the list.' })
  proposalId: string;

  @IsUUID()
  @Field(() => ID, { description: '拟任人员的报名编号。Id of the entry it objects to.' })
  entryId: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2000)
  @Field(() => String, { description: '异议内容。What it says.' })
  text: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '答复任前公示异议。The answer to an objection.' })
export class AnswerAppointmentObjectionInput {
  @IsUUID()
  @Field(() => ID, { description: '异议编号。Id of the objection.' })
  objectionId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @Field(() => Boolean, { description: '异议是否成立;成立的,名单撤回重提。Whether it is right; then the list is taken back and proposed anew.' })
  upheld: boolean;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2000)
  @Field(() => String, { description: '答复及理由。The answer and its reason.' })
  answer: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '认定异议不成立的集体决定编号;成立的不填。Id of the decision that rejects it with exactly this answer; none where it is upheld.' })
  decisionId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
