import type { DepartmentPart } from '@unionhall/graphql';
import { PersonResolver } from './person.resolver';
import { Person } from './person.stub';

export const personPart: DepartmentPart = {
  resolvers: [PersonResolver],
  stubs: [Person],
};
