import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type DecisionOutcome, DecisionOutcomeEnum } from './decision.entity';

@InputType({ description: '结束表决。Closes the vote on an item.' })
export class CloseVoteInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '集体决定筛选。Which decisions.' })
export class DecisionFilter {
  @IsOptional()
  @MaxLength(50)
  @Field(() => ID, { nullable: true, description: '权力事项编码。Under this power item.' })
  powerItem?: string | null;

  @Field(() => DecisionOutcomeEnum, { nullable: true, description: '结果。With this outcome.' })
  outcome?: DecisionOutcome | null;

  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;
}
