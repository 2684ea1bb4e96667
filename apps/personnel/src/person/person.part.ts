import type { DepartmentPart, RequestContext } from '@unionhall/graphql';
import { MeResolver } from './me.resolver';
import { Person } from './person.entity';
import { PersonResolver } from './person.resolver';
import { registerPerson } from './register-person';

export const personPart: DepartmentPart = {
  acts: [registerPerson],
  entities: [Person],
  resolvers: [PersonResolver, MeResolver],
  references: { Me: ({ id }, { caller }: RequestContext) => ({ id, roles: caller.roles }) },
};
