import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from './matter-readers';
import type { MatterState } from './matter.transitions';

export const MatterStateEnum = labelledEnum('MatterState', '议题状态。The state of a matter.');

/** What the leadership body is to decide, over exactly which content [GY-2b]. Only its state ever moves: a changed content is a new matter. */
@Directive('@key(fields: "id")')
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '议题。What the leadership body is to decide, over exactly which content [GY-2b].' })
@Entity('matter')
export class Matter {
  @Field(() => ID, { description: '议题编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @Field(() => String, { description: '议题名称。Title.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '所议对象类别。What kind of thing is to be decided on.' })
  @Column({ type: 'varchar', length: 100 })
  subjectType: string;

  @Field(() => ID, { description: '所议对象编号。Id of what is to be decided on.' })
  @ReferenceColumn()
  subjectId: string;

  @Field(() => String, { description: '所议内容的散列值,SHA-256。SHA-256 of the content, hexadecimal: the decision fits exactly that.' })
  @Column({ type: 'char', length: 64 })
  subjectSha256: string;

  @Field(() => String, { description: '所议内容,会议据以审议。What is to be decided, as the meeting reads it.' })
  @Column({ type: 'text' })
  content: string;

  @Field(() => Money, { nullable: true, description: '涉及金额,不涉及资金则为空。The most that may be paid under the decision, in yuan; null when it is about no money.' })
  @FenColumn({ nullable: true })
  amount: Fen | null;

  @ReferenceColumn()
  proposedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day it was raised.' })
  @DayColumn()
  raisedOn: LocalDate;

  @Field(() => MatterStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: MatterState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
