import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { ArrayMaxSize, IsIn, IsNotEmpty, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type CollectionSide, CollectionSideEnum } from '../both-sides';
import { type ConferenceTopicKind, ConferenceTopicKindEnum, JointConferenceStateEnum } from './joint-conference.entity';
import type { JointConferenceState } from './joint-conference.transitions';

@InputType({ description: '召集联席会议。The calling of a joint conference.' })
export class CallConferenceInput {
  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '会议名称。Title.' })
  title: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '召开日期。The day it is held.' })
  heldOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '提出议题。A topic for a joint conference.' })
export class AddConferenceTopicInput {
  @MaxLength(36)
  @Field(() => ID, { description: '会议编号。The conference.' })
  conferenceId: string;

  @IsNotEmpty()
  @Field(() => ConferenceTopicKindEnum, { description: '类别。What it is about.' })
  kind: ConferenceTopicKind;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '议题。The topic.' })
  title: string;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '所研究的问题。The problem it deals with.' })
  problemId?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '决议留下的任务。A task a resolution leaves.' })
export class ConferenceTaskInput {
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '任务。What is to be done.' })
  title: string;

  @MaxLength(36)
  @Field(() => ID, { description: '负责人。Who does it.' })
  responsibleId: string;

  @IsNotEmpty()
  @Field(() => CollectionSideEnum, { description: '负责的一方。The side that does it.' })
  side: CollectionSide;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '完成期限。The last day to do it on.' })
  dueOn: LocalDate;
}

@InputType({ description: '登记决议。What a joint conference resolved on a topic.' })
export class RecordConferenceResolutionInput {
  @MaxLength(36)
  @Field(() => ID, { description: '议题编号。The topic.' })
  topicId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2_000)
  @Field(() => String, { description: '决议。What was resolved.' })
  resolution: string;

  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [ConferenceTaskInput], { description: '留下的任务,至多20项。The tasks it leaves, at most 20.' })
  tasks: ConferenceTaskInput[];

  @IsOptional()
  @IsIn(powerItemCodes)
  @Field(() => ID, { nullable: true, description: '须集体决定的,填权力事项编码:决议即提请为该事项下的议题。Code of a power item, where the leadership body has to decide: the resolution is raised as a matter under it [GY-1].' })
  matterUnder?: PowerItemCode | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '完成任务。A task that is done.' })
export class CompleteConferenceTaskInput {
  @MaxLength(36)
  @Field(() => ID, { description: '任务编号。The task.' })
  taskId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2_000)
  @Field(() => String, { description: '完成情况和依据。What came of it, and by which document.' })
  outcome: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '结束联席会议。The closing of a joint conference.' })
export class CloseConferenceInput {
  @MaxLength(36)
  @Field(() => ID, { description: '会议编号。The conference.' })
  conferenceId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '联席会议筛选。Which joint conferences.' })
export class JointConferenceFilter {
  @Field(() => JointConferenceStateEnum, { nullable: true, description: '状态。Where they stand.' })
  state?: JointConferenceState | null;

  @Field(() => String, { nullable: true, description: '名称中的文字。Text within the title.' })
  titleContains?: string | null;
}

/** The orders a list of joint conferences can be asked in, and the property each orders by. */
export const JointConferenceOrder = { HELD_ON: 'heldOn', CALLED: 'id' } as const;
export type JointConferenceOrder = (typeof JointConferenceOrder)[keyof typeof JointConferenceOrder];
registerEnumType(JointConferenceOrder, {
  name: 'JointConferenceOrder',
  description: '联席会议排序。The order of joint conferences.',
  valuesConfig: { HELD_ON: { description: '按召开日期,新的在前。By the day they are held, the latest first.' }, CALLED: { description: '按召集先后,新的在前。As they were called, the latest first.' } },
});

@InputType({ description: '联席会议任务筛选。Which tasks.' })
export class ConferenceTaskFilter {
  @Field(() => ID, { nullable: true, description: '会议。Of this conference.' })
  conferenceId?: string | null;

  @Field(() => ID, { nullable: true, description: '负责人。That this person does.' })
  responsibleId?: string | null;

  @Field(() => CollectionSideEnum, { nullable: true, description: '负责的一方。That this side does.' })
  side?: CollectionSide | null;

  @Field(() => Boolean, { nullable: true, description: '是否已完成。Those that are done, or are not.' })
  done?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '至此日期限已过而未完成。Those not done whose last day is before this one.' })
  overdueOn?: LocalDate | null;
}

/** The orders a list of tasks can be asked in, and the property each orders by. */
export const ConferenceTaskOrder = { DUE_ON: 'dueOn', GIVEN: 'id' } as const;
export type ConferenceTaskOrder = (typeof ConferenceTaskOrder)[keyof typeof ConferenceTaskOrder];
registerEnumType(ConferenceTaskOrder, {
  name: 'ConferenceTaskOrder',
  description: '联席会议任务排序。The order of tasks.',
  valuesConfig: { DUE_ON: { description: '按期限。By their last day.' }, GIVEN: { description: '按下达先后。As they were given.' } },
});
