import { payloadOf } from '@unionhall/graphql';
import { PowerItem } from './power-item.entity';

export const DefinePowerItemPayload = payloadOf('DefinePowerItem', 'powerItem', () => PowerItem);
