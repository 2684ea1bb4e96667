import { ApolloGateway } from '@apollo/gateway';
import { type Department, departments } from '@unionhall/contracts';
import type { ErrorLog } from '@unionhall/graphql';
import type { GraphQLSchema } from 'graphql';
import { switchOffTelemetry } from './environment';
import { PlanStore } from './plans/plan-store';
import { dataSourceFor } from './subgraphs/data-source';
import type { Subgraph } from './subgraphs/target';

/** The planner over the composed supergraph, with our own way to each department. */
export interface Supergraph {
  readonly gateway: ApolloGateway;
  readonly plans: PlanStore;
  /** The schema clients see, once the gateway is loaded. */
  schema(): GraphQLSchema;
}

/** @throws {Error} when the supergraph names a department there is no way to */
export function openSupergraph(supergraphSdl: string, subgraphs: ReadonlyMap<Department, Subgraph>, log: ErrorLog): Supergraph {
  const plans = new PlanStore();
  let schema: GraphQLSchema | undefined;
  switchOffTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig: { cache: plans },
    // Plans name departments and fetches; they are for our own eyes.
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const department = departments.find((each) => each === name);
      const subgraph = department && subgraphs.get(department);
      if (!subgraph) throw new Error(`the supergraph has a subgraph ${name}, but the gateway was not told where it is`);
      return dataSourceFor(department, subgraph, log);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  return {
    gateway,
    plans,
    schema() {
      if (!schema) throw new Error('the supergraph is not loaded yet');
      return schema;
    },
  };
}
