import type { DepartmentPart } from '@unionhall/graphql';
import { PersonMattersResolver } from './person-matters.resolver';
import { PersonResolver } from './person.resolver';
import { Person } from './person.stub';

export const personPart: DepartmentPart = {
  resolvers: [PersonResolver, PersonMattersResolver],
  stubs: [Person],
};
