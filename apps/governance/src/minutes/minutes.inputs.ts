import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '散会。Closes a meeting.' })
export class CloseMeetingInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。Id of the meeting.' })
  meetingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '签署会议纪要。Signs the minutes of a meeting.' })
export class SignMinutesInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。Id of the meeting.' })
  meetingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '更正说明;已签署过的必填。What is put right; required once a version is signed.' })
  remark?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
