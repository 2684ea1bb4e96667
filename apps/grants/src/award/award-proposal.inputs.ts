import { ExpectedVersion, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

/** Four times the number of a year: its lines and its teams still fit the matter that is told to governance. */
const LARGEST_LIST = 40;

@InputType({ description: '提出拟立项名单。A list of awards to be decided on.' })
export class ProposeAwardsInput {
  @IsUUID()
  @Field(() => ID, { description: '申报轮次编号。Id of the round.' })
  roundId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(LARGEST_LIST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '拟立项申请编号,按评审名次。Ids of the applications to be awarded, in rank order.' })
  applicationIds: string[];

  @ArrayMaxSize(LARGEST_LIST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { defaultValue: [], description: '候补申请编号,按评审名次。Ids of the applications in reserve, in rank order.' })
  reserveApplicationIds: string[];

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: '未按排名列入的理由。The reason for departing from the ranking.' })
  exceptionReason?: string | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '公示拟立项名单。Publication of a list of awards.' })
export class PublishAwardListInput {
  @IsUUID()
  @Field(() => ID, { description: '名单编号。Id of the proposal.' })
  proposalId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '集体决定编号。Id of the decision on exactly this list.' })
  decisionId: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '立项。Granting of the awards of a list.' })
export class GrantAwardsInput {
  @IsUUID()
  @Field(() => ID, { description: '名单编号。Id of the proposal.' })
  proposalId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
