import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { ServicePlace, ServicePlaceStateEnum } from './service-place.entity';
import { type ServicePlaceState, servicePlaceTransitions } from './service-place.transitions';

/** One step in the life of a place of service, append-only. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '服务阵地流转记录。One step in the life of a place of service.' })
@Entity('service_place_state_change')
export class ServicePlaceStateChange extends stateChangeOf<ServicePlaceState>(() => ServicePlaceStateEnum) {}

/** How a place of service begins and moves: the only ways its state changes. */
export const servicePlaceLife = lifeOf(ServicePlace, ServicePlaceStateChange, servicePlaceTransitions);
