import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { keepDecisions, keepParameters, keepRelations } from '@unionhall/database';
import { migrations } from './migrations';
import { MeResolver } from './person/me.resolver';
import { Person } from './person/person.entity';
import { PersonResolver } from './person/person.resolver';
import { registerPerson } from './person/register-person';

/** Personnel (人事): persons, staff departments, posts and who holds them. */
export const personnel: DepartmentDefinition = {
  department: 'personnel',
  subgraph: () =>
    buildSubgraph({
      resolvers: [PersonResolver, MeResolver, trailResolver('personnel')],
      references: {
        Person: ({ id }, { loaders }: RequestContext) => loaders.byId(Person, String(id)),
        Me: ({ id }, { caller }: RequestContext) => ({ id, roles: caller.roles }),
      },
    }),
  entities: [Person],
  schema: { department: 'personnel', migrations, appendOnly: [] },
  subscriptions: [keepParameters, keepRelations, keepDecisions],
  acts: [registerPerson],
  transitions: {},
};
