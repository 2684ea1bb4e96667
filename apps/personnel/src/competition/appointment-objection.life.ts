import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AppointmentObjection, AppointmentObjectionStateEnum } from './appointment-objection.entity';
import { type AppointmentObjectionState, appointmentObjectionTransitions } from './appointment-objection.transitions';

/** One step in the life of an objection, append-only: `verify` holds the steps to the transition table. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '任前公示异议流转记录。One step in the life of an objection.' })
@Entity('appointment_objection_state_change')
export class AppointmentObjectionStateChange extends stateChangeOf<AppointmentObjectionState>(() => AppointmentObjectionStateEnum) {}

/** How an objection begins and moves: the only ways its state changes. */
export const appointmentObjectionLife = lifeOf(AppointmentObjection, AppointmentObjectionStateChange, appointmentObjectionTransitions);
