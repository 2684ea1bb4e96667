import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { inspection } from '../relation/relation-readers';
import { InspectionCase, InspectionCaseStateEnum } from './inspection-case.entity';
import { type InspectionCaseState, inspectionCaseTransitions } from './inspection-case.transitions';

/** One step in the life of a case, append-only: `verify` holds the steps to the transition table. */
@Access({ to: inspection })
@ObjectType({ simpleResolvers: true, description: '案件流转记录。One step in the life of a case.' })
@Entity('inspection_case_state_change')
export class InspectionCaseStateChange extends stateChangeOf<InspectionCaseState>(() => InspectionCaseStateEnum) {}

/** How a case begins and moves: the only ways its state changes. */
export const inspectionCaseLife = lifeOf(InspectionCase, InspectionCaseStateChange, inspectionCaseTransitions);
