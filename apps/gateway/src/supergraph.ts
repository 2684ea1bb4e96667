import { Supergraph as ComposedSupergraph } from '@apollo/federation-internals';
import type { ServiceMap } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type Department, departments } from '@unionhall/contracts';
import type { ErrorLog } from '@unionhall/graphql';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from './context';
import { executorFor } from './execution/executor';
import { dataSourceFor } from './subgraphs/data-source';
import type { Subgraph } from './subgraphs/target';

/** The planner over the composed supergraph, with our own way to each department. */
export interface Supergraph {
  readonly gateway: ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  plansMade(): number;
}

/** @throws {Error} when the supergraph is none, or names a department there is no way to */
export function openSupergraph(supergraphSdl: string, subgraphs: ReadonlyMap<Department, Subgraph>, log: ErrorLog): Supergraph {
  const supergraph = ComposedSupergraph.build(supergraphSdl);
  const services: ServiceMap = {};
  for (const { name } of supergraph.subgraphsMetadata()) {
    const department = departments.find((each) => each === name);
    const subgraph = department && subgraphs.get(department);
    if (!subgraph) throw new Error(`the supergraph has a subgraph ${name}, but the gateway was not told where it is`);
    services[name] = dataSourceFor(department, subgraph, log);
  }
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const { execute, plansMade } = executorFor({ services, schema, apiSchema, supergraphSchema: supergraph.schema.toGraphQLJSSchema() }, new QueryPlanner(supergraph));
  const tellers = new Set<() => void>();
  return {
    schema,
    plansMade,
    gateway: {
      onSchemaLoadOrUpdate(listener) {
        const tell = () => listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
        tellers.add(tell);
        return () => tellers.delete(tell);
      },
      load: async () => {
        tellers.forEach((tell) => tell());
        return { executor: execute };
      },
      stop: async () => undefined,
    },
  };
}
