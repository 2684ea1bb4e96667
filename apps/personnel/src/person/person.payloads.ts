import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Person } from './person.entity';

export const RegisterPersonPayload = payloadOf('RegisterPerson', 'person', () => Person);
export const PersonConnection = connectionOf('Person', '人员', () => Person);
