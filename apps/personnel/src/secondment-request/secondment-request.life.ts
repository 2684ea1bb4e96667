import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { staffReaders } from '../staff-readers';
import { SecondmentRequest, SecondmentRequestStateEnum } from './secondment-request.entity';
import { type SecondmentRequestState, secondmentRequestTransitions } from './secondment-request.transitions';

/** One step in the life of what a station asked for, append-only. */
@Access({ to: staffReaders })
@ObjectType({ simpleResolvers: true, description: '派驻申请流转记录。One step in the life of what a station asked for.' })
@Entity('secondment_request_state_change')
export class SecondmentRequestStateChange extends stateChangeOf<SecondmentRequestState>(() => SecondmentRequestStateEnum) {}

/** How a request of a station begins and moves here: the only ways its state changes. */
export const secondmentRequestLife = lifeOf(SecondmentRequest, SecondmentRequestStateChange, secondmentRequestTransitions);
