import { payloadOf } from '@unionhall/graphql';
import { Parameter } from './parameter.entity';

export const ChangeParameterPayload = payloadOf('ChangeParameter', 'parameter', () => Parameter);
