import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides, type CollectionSide, CollectionSideEnum } from '../both-sides';
import type { JointConferenceState } from './joint-conference.transitions';

export const JointConferenceStateEnum = labelledEnum('JointConferenceState', '联席会议状态。Where a joint conference stands.');
export const ConferenceTopicKindEnum = labelledEnum('ConferenceTopicKind', '联席会议议题类别。What a topic of a joint conference is about [BH-2].');
export type ConferenceTopicKind = LabelledValue<'ConferenceTopicKind'>;

/** A conference of union and tax bureau on the collection of dues [BH-1]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议。A joint conference of union and tax bureau [BH-1].' })
@Entity('joint_conference')
export class JointConference {
  @Field(() => ID, { description: '会议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '会议名称。Title.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => LocalDateScalar, { description: '召开日期。The day it is held.' })
  @DayColumn()
  heldOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '应于此日前召开。The last day it was due on by the interval [BH-1].' })
  @DayColumn()
  dueOn: LocalDate;

  @ReferenceColumn()
  leadingGroupId: string;

  @Field(() => JointConferenceStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: JointConferenceState;

  @ReferenceColumn()
  calledById: string;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** A topic of a joint conference, with what was resolved on it [BH-2]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议议题及其决议。A topic of a joint conference, with what was resolved on it [BH-2].' })
@Entity('conference_topic')
export class ConferenceTopic {
  @Field(() => ID, { description: '议题编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  conferenceId: string;

  @Field(() => ConferenceTopicKindEnum, { description: '类别。What it is about.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ConferenceTopicKind;

  @Field(() => String, { description: '议题。The topic.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => CollectionSideEnum, { description: '提出的一方。The side that put it on.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;

  @ReferenceColumn({ nullable: true })
  problemId: string | null;

  @Field(() => String, { nullable: true, description: '决议;尚未形成为空。What was resolved; null until it is.' })
  @Column({ type: 'varchar', length: 2_000, nullable: true })
  resolution: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '形成决议的日期。The day it was resolved.' })
  @DayColumn({ nullable: true })
  resolvedOn: LocalDate | null;

  @Field(() => ID, { nullable: true, description: '据此提请集体决定的议题编号。The matter it was raised as; null for none.' })
  @ReferenceColumn({ nullable: true })
  matterId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** A task a joint conference leaves, with whoever does it [BH-2]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联席会议留下的任务。A task a joint conference leaves [BH-2].' })
@Entity('conference_task')
export class ConferenceTask {
  @Field(() => ID, { description: '任务编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  conferenceId: string;

  @ReferenceColumn()
  topicId: string;

  @Field(() => String, { description: '任务。What is to be done.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @ReferenceColumn()
  responsibleId: string;

  @Field(() => CollectionSideEnum, { description: '负责的一方。The side that does it.' })
  @Column({ type: 'varchar', length: 32 })
  side: CollectionSide;

  @Field(() => LocalDateScalar, { description: '下达日期。The day it was given.' })
  @DayColumn()
  givenOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '完成期限。The last day to do it on.' })
  @DayColumn()
  dueOn: LocalDate;

  @Field(() => String, { nullable: true, description: '完成情况;未完成为空。What came of it; null until it is done.' })
  @Column({ type: 'varchar', length: 2_000, nullable: true })
  outcome: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '完成日期;未完成为空。The day it was done; null until it is.' })
  @DayColumn({ nullable: true })
  doneOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
