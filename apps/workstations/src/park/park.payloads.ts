import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Park } from './park.entity';

export const RegisterParkPayload = payloadOf('RegisterPark', 'park', () => Park);
export const ParkConnection = connectionOf('Park', '园区', () => Park);
