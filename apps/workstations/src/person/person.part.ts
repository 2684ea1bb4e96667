import type { DepartmentPart } from '@unionhall/graphql';
import { PersonServiceTasksResolver } from './person.resolver';
import { Person } from './person.stub';

export const personPart: DepartmentPart = {
  resolvers: [PersonServiceTasksResolver],
  stubs: [Person],
};
