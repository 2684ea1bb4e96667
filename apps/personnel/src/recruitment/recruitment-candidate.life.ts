import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { RecruitmentCandidate, RecruitmentCandidateStateEnum } from './recruitment-candidate.entity';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

/** One step in the life of a candidate, append-only. Reached only through the candidate. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '报考人员流转记录。One step in the life of a candidate.' })
@Entity('recruitment_candidate_state_change')
export class RecruitmentCandidateStateChange extends stateChangeOf<RecruitmentCandidateState>(() => RecruitmentCandidateStateEnum) {}

/** How a candidate begins and moves: the only ways his state changes. */
export const recruitmentCandidateLife = lifeOf(RecruitmentCandidate, RecruitmentCandidateStateChange, recruitmentCandidateTransitions);
