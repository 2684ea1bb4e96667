import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { AwardProposalStateEnum } from './award.enums';
import type { AwardProposalState } from './award-proposal.transitions';

/** One step in the life of a proposal, append-only: `verify` holds the steps to the transition table. Reached only through its proposal. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '拟立项名单流转记录。One step in the life of a proposal of awards.' })
@Entity('grant_award_proposal_state_change')
export class AwardProposalStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Field(() => AwardProposalStateEnum, { nullable: true, description: '原状态,提出时为空。From; null for the beginning.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: AwardProposalState | null;

  @Field(() => AwardProposalStateEnum, { description: '新状态。To.' })
  @Column({ type: 'varchar', length: 32 })
  toState: AwardProposalState;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  @MomentColumn()
  at: Date;
}
