import { payloadOf } from '@unionhall/graphql';
import { PowerCharge } from './power-charge.entity';

export const AssignChargePayload = payloadOf('AssignCharge', 'powerCharge', () => PowerCharge);
