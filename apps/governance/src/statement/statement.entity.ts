import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** Where a member stands, as stored. */
export type StatementPosition = LabelledValue<'StatementPosition'>;
export const StatementPositionEnum = labelledEnum('StatementPosition', '表态。Where a member stands on an item [GY-2c].');

/** What a member said of an item before the vote, in the order it was said: the chief last [GY-2c]. Never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '表态发言。What a member said of an item before the vote, in order [GY-2c].' })
@Entity('statement')
export class AgendaStatement {
  @Field(() => ID, { description: '发言编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => StatementPositionEnum, { description: '表态。Where the member stands.' })
  @Column({ type: 'varchar', length: 16 })
  position: StatementPosition;

  @Field(() => String, { nullable: true, description: '发言内容。What was said.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  text: string | null;

  @Field(() => Int, { description: '发言次序,自1起。Its place, counted from 1.' })
  @Column({ type: 'int' })
  place: number;

  @Field(() => Boolean, { description: '是否末位表态。Whether it is the last statement, after which nobody speaks.' })
  @Column({ type: 'boolean' })
  isLast: boolean;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
