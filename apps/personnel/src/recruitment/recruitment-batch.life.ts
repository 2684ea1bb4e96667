import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { RecruitmentBatch, RecruitmentBatchStateEnum } from './recruitment-batch.entity';
import { type RecruitmentBatchState, recruitmentBatchTransitions } from './recruitment-batch.transitions';

/** One step in the life of a recruitment, append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '招录批次流转记录。One step in the life of a recruitment.' })
@Entity('recruitment_batch_state_change')
export class RecruitmentBatchStateChange extends stateChangeOf<RecruitmentBatchState>(() => RecruitmentBatchStateEnum) {}

/** How a recruitment begins and moves: the only ways its state changes. */
export const recruitmentBatchLife = lifeOf(RecruitmentBatch, RecruitmentBatchStateChange, recruitmentBatchTransitions);
