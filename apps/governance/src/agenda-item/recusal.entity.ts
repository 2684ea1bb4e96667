import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** Why a member recuses himself, as stored. */
export type RecusalReason = LabelledValue<'RecusalReason'>;
export const RecusalReasonEnum = labelledEnum('RecusalReason', '回避事由。Why a member recuses himself [CP-6].');

/** A member takes no part in an item: he neither states nor votes on it, and does not count for its quorum [CP-6]. Never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '回避。A member takes no part in an item of the agenda [CP-6].' })
@Entity('recusal')
export class Recusal {
  @Field(() => ID, { description: '回避编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => RecusalReasonEnum, { description: '事由。Why.' })
  @Column({ type: 'varchar', length: 32 })
  reason: RecusalReason;

  @Field(() => String, { nullable: true, description: '说明。What the member said of it.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  explanation: string | null;

  @ReferenceColumn()
  confirmedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
