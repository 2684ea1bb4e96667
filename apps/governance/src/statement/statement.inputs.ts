import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type StatementPosition, StatementPositionEnum } from './statement.entity';

@InputType({ description: '表态。What a member says of an item before the vote.' })
export class StateOnItemInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @Field(() => StatementPositionEnum, { description: '表态。Where the member stands.' })
  position: StatementPosition;

  @IsOptional()
  @MaxLength(2_000)
  @Field(() => String, { nullable: true, description: '发言内容,至多2000字。What is said, at most 2000 characters.' })
  text?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
