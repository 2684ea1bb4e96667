import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Workstation, WorkstationStateEnum } from './workstation.entity';
import { type WorkstationState, workstationTransitions } from './workstation.transitions';

/** One step in the life of a workstation, append-only [DX-1]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '工作站流转记录。One step in the life of a workstation.' })
@Entity('workstation_state_change')
export class WorkstationStateChange extends stateChangeOf<WorkstationState>(() => WorkstationStateEnum) {}

/** How a workstation begins and moves: the only ways its state changes. */
export const workstationLife = lifeOf(Workstation, WorkstationStateChange, workstationTransitions);
