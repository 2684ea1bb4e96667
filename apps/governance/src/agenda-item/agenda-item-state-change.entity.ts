import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AgendaItemStateEnum } from './agenda-item.entity';
import type { AgendaItemState } from './agenda-item.transitions';

/** One step in the life of an agenda item, append-only: `verify` holds the steps to the transition table. Reached only through an agendits item. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '议程项流转记录。One step in the life of an agenda item.' })
@Entity('agenda_item_state_change')
export class AgendaItemStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => AgendaItemStateEnum, { nullable: true, description: '原状态,初始为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: AgendaItemState | null;

  @Field(() => AgendaItemStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: AgendaItemState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act or event, for its proof.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
