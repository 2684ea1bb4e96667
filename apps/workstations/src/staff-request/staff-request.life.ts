import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { StaffRequest, StaffRequestStateEnum } from './staff-request.entity';
import { type StaffRequestState, staffRequestTransitions } from './staff-request.transitions';

/** One step in the life of a request for staff, append-only. */
@Access({ to: serviceTaskReaders })
@ObjectType({ simpleResolvers: true, description: '人员需求流转记录。One step in the life of a request for staff.' })
@Entity('staff_request_state_change')
export class StaffRequestStateChange extends stateChangeOf<StaffRequestState>(() => StaffRequestStateEnum) {}

/** How a request for staff begins and moves: the only ways its state changes. */
export const staffRequestLife = lifeOf(StaffRequest, StaffRequestStateChange, staffRequestTransitions);
