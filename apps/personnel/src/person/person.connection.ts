import { connectionOf } from '@unionhall/graphql';
import { Person } from './person.entity';

export const PersonConnection = connectionOf('Person', '人员', () => Person);
