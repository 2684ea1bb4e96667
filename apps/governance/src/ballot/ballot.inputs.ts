import { RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type VoteChoice, VoteChoiceEnum } from './ballot.entity';

@InputType({ description: '投票。The vote of a member.' })
export class CastVoteInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @Field(() => VoteChoiceEnum, { description: '表决意见。The choice.' })
  choice: VoteChoice;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
