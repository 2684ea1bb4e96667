import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AwardProposal } from './award-proposal.entity';
import { type AwardProposalState, awardProposalTransitions } from './award-proposal.transitions';
import { AwardProposalStateEnum } from './award.enums';

/** One step in the life of a proposal, append-only: `verify` holds the steps to the transition table. Reached only through its proposal. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '拟立项名单流转记录。One step in the life of a proposal of awards.' })
@Entity('grant_award_proposal_state_change')
export class AwardProposalStateChange extends stateChangeOf<AwardProposalState>(() => AwardProposalStateEnum) {}

/** How a proposal begins and moves: the only ways its state changes [YZ-9]. */
export const awardProposalLife = lifeOf(AwardProposal, AwardProposalStateChange, awardProposalTransitions);
