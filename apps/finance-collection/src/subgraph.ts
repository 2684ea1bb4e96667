import { keepDecisions, keepParameters, keepRelations } from '@unionhall/database';
import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { EmployerName } from './employer/employer-name.entity';
import { Employer } from './employer/employer.entity';
import { EmployerResolver } from './employer/employer.resolver';
import { registerEmployer } from './employer/register-employer';
import { renameEmployer } from './employer/rename-employer';
import { migrations } from './migrations';

/** Finance and collection (财务与经费代收): the register of employers, the ledger, payees and payment orders. */
export const financeCollection: DepartmentDefinition = {
  department: 'finance-collection',
  subgraph: () =>
    buildSubgraph({
      resolvers: [EmployerResolver, trailResolver('finance-collection')],
      references: { Employer: ({ id }, { loaders }: RequestContext) => loaders.byId(Employer, String(id)) },
    }),
  entities: [Employer, EmployerName],
  schema: { department: 'finance-collection', migrations, appendOnly: ['employer_name'] },
  subscriptions: [keepParameters, keepRelations, keepDecisions],
  acts: [registerEmployer, renameEmployer],
  transitions: {},
};
