import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MeetingStateEnum } from './meeting.entity';
import type { MeetingState } from './meeting.transitions';

@InputType({ description: '通知会议。A call to a meeting of the leadership body.' })
export class CallMeetingInput {
  @MaxLength(200)
  @Field(() => String, { description: '会议名称。Title.' })
  title: string;

  @Field(() => LocalDateScalar, { description: '会议日期。Day it will be held.' })
  heldOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '邀请旁听。An invitation to observe.' })
export class InviteObserverInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。The meeting.' })
  meetingId: string;

  @IsUUID()
  @Field(() => ID, { description: '受邀人员编号。Who is invited.' })
  personId: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记到会情况。Whether somebody listed is present.' })
export class RecordAttendanceInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。The meeting.' })
  meetingId: string;

  @IsUUID()
  @Field(() => ID, { description: '人员编号。The person.' })
  personId: string;

  @Field(() => Boolean, { description: '是否到会。Whether present.' })
  present: boolean;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: '请假事由,仅限未到会的。Why the person is on leave; only for somebody absent.' })
  leaveReason?: string | null;

  @Field(() => Int, { description: '所见参会记录的版本号;通知会议后新任的成员尚无记录,填0。Version of the line the caller saw; 0 for a member seated since the call, who has none yet.' })
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '宣布开会。The opening of a meeting.' })
export class OpenMeetingInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。The meeting.' })
  meetingId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '主席未到会时主持会议的副主席。The deputy who presides where the chief is absent.' })
  presidingId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '议题列入议程。A matter for the agenda of a meeting.' })
export class PlaceOnAgendaInput {
  @IsUUID()
  @Field(() => ID, { description: '会议编号。The meeting.' })
  meetingId: string;

  @IsUUID()
  @Field(() => ID, { description: '议题编号。The matter.' })
  matterId: string;

  @Field(() => Int, { description: '所见议题版本号。The version of the matter the caller saw.' })
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '会议筛选。Which meetings.' })
export class MeetingFilter {
  @Field(() => MeetingStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: MeetingState | null;
}
