import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** Why an item was put off without a decision. Never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '缓议。Why an item was put off without a decision.' })
@Entity('deferral')
export class Deferral {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @Field(() => String, { description: '缓议理由。Why.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
