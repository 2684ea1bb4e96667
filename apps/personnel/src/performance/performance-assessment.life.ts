import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { PerformanceAssessment, PerformanceAssessmentStateEnum } from './performance-assessment.entity';
import { type PerformanceAssessmentState, performanceAssessmentTransitions } from './performance-assessment.transitions';

/** One step in the life of an assessment, append-only. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '考核流转记录。One step in the life of an assessment.' })
@Entity('performance_assessment_state_change')
export class PerformanceAssessmentStateChange extends stateChangeOf<PerformanceAssessmentState>(() => PerformanceAssessmentStateEnum) {}

/** How an assessment begins and moves: the only ways its state changes. */
export const performanceAssessmentLife = lifeOf(PerformanceAssessment, PerformanceAssessmentStateChange, performanceAssessmentTransitions);
