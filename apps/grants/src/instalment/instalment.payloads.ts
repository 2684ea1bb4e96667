import { payloadOf } from '@unionhall/graphql';
import { Instalment } from './instalment.entity';

export const RequestInstalmentPayload = payloadOf('RequestInstalment', 'instalment', () => Instalment);
