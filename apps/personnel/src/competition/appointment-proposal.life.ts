import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AppointmentProposal, AppointmentProposalStateEnum } from './appointment-proposal.entity';
import { type AppointmentProposalState, appointmentProposalTransitions } from './appointment-proposal.transitions';

/** One step in the life of a list of appointments, append-only. Reached only through it. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '拟任名单流转记录。One step in the life of a list of appointments.' })
@Entity('appointment_proposal_state_change')
export class AppointmentProposalStateChange extends stateChangeOf<AppointmentProposalState>(() => AppointmentProposalStateEnum) {}

/** How a list of appointments begins and moves: the only ways its state changes. */
export const appointmentProposalLife = lifeOf(AppointmentProposal, AppointmentProposalStateChange, appointmentProposalTransitions);
