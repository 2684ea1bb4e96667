import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** That a member has voted in a secret vote, and never how: the choice lies in the box under an id of its own [GY-2b]. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '无记名投票的投票人,不含其意见。That a member has voted in a secret vote, never how [GY-2b].' })
@Entity('vote_cast')
export class VoteCast {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
