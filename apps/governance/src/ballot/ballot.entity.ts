import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** What a member votes, as stored. */
export type VoteChoice = LabelledValue<'VoteChoice'>;
export const VoteChoiceEnum = labelledEnum('VoteChoice', '表决意见。What a member votes [GY-2b].');

/**
 * The vote of a member in an open vote; never changed. Reached only through its item, which hides the choice of others
 * until the vote is closed.
 */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '表决票。The vote of a member in an open vote [GY-2b].' })
@Entity('ballot')
export class Ballot {
  @Field(() => ID, { description: '表决票编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => VoteChoiceEnum, { nullable: true, description: '表决意见,表决结束前仅本人可见,结束后班子成员和纪检人员可见。The choice; until the vote is closed for the voter alone, then for members and inspection.' })
  @Column({ type: 'varchar', length: 16 })
  choice: VoteChoice;

  @ReferenceColumn()
  actId: string;

  @MomentColumn()
  at: Date;
}
