import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { DecisionTask, DecisionTaskStateEnum } from './decision-task.entity';
import { type DecisionTaskState, decisionTaskTransitions } from './decision-task.transitions';

/** One step in the life of a task, append-only: `verify` holds the steps to the transition table. Reached only through its task. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '任务流转记录。One step in the life of a task of a decision.' })
@Entity('decision_task_state_change')
export class DecisionTaskStateChange extends stateChangeOf<DecisionTaskState>(() => DecisionTaskStateEnum) {}

/** How a task of a decision begins and moves: the only ways its state changes. */
export const decisionTaskLife = lifeOf(DecisionTask, DecisionTaskStateChange, decisionTaskTransitions);
