import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';
import type { AgendaItemState } from './agenda-item.transitions';

export const AgendaItemStateEnum = labelledEnum('AgendaItemState', '议程项状态。The state of an agenda item.');

/** A matter on the agenda of a meeting; on one live item only [GY-2b, GY-2d]. */
@Directive('@key(fields: "id")')
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '议程项。A matter on the agenda of a meeting [GY-2b, GY-2d].' })
@Entity('agenda_item')
export class AgendaItem {
  @Field(() => ID, { description: '议程项编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  meetingId: string;

  @ReferenceColumn()
  matterId: string;

  @Field(() => Int, { description: '议程序号。Place on the agenda, from 1.' })
  @Column({ type: 'int' })
  position: number;

  @Field(() => AgendaItemStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AgendaItemState;

  @Field(() => DateTime, { nullable: true, description: '开始讨论的时刻。When its discussion began; null before.' })
  @MomentColumn({ nullable: true })
  startedAt: Date | null;

  @Field(() => Boolean, { description: '是否无记名投票,开始表决时按参数确定。Whether it is voted on secretly; settled when the vote is opened, by the parameter [GY-2b].' })
  @Column({ type: 'boolean' })
  secretVote: boolean;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
