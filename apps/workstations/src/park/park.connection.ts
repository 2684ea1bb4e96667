import { connectionOf } from '@unionhall/graphql';
import { Park } from './park.entity';

export const ParkConnection = connectionOf('Park', '园区', () => Park);
