import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

/** Longest explanation or reason. */
const REASON_LENGTH = 500;

@InputType({ description: '回避。A member takes no part in an item of the agenda.' })
export class RecuseFromItemInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @IsUUID()
  @Field(() => ID, { description: '回避成员的人员编号,本人或(由会议秘书确认的)他人。Who is recused: the caller, or another the secretary confirms.' })
  personId: string;

  @IsOptional()
  @MaxLength(REASON_LENGTH)
  @Field(() => String, { nullable: true, description: '说明;登记中未发现利害关系的必填。What it is about; required where no relation is on record.' })
  explanation?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '开始审议议题。Begins an item of the agenda.' })
export class StartAgendaItemInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '开始表决。Opens the vote on an item.' })
export class OpenVoteInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '缓议。Puts an item off without a decision.' })
export class DeferAgendaItemInput {
  @IsUUID()
  @Field(() => ID, { description: '议程项编号。Id of the agenda item.' })
  agendaItemId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @MaxLength(REASON_LENGTH)
  @Field(() => String, { description: '缓议理由。Why it is put off.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
