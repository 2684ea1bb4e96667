import type { Schema } from '@apollo/federation-internals';
import { executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, TypeNameMetaFieldDef } from 'graphql';
import type { RequestContext } from './executor';
import type { Raw } from './shape';

/** What a plan runs on. */
export interface PlanHouse {
  readonly services: ServiceMap;
  readonly schema: GraphQLSchema;
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
}

/** What the fetches of a plan brought, merged and otherwise as it came. */
export interface Fetched {
  readonly raw: Raw;
  readonly errors: readonly GraphQLError[];
}

/** The place of the answer while a plan runs; no field can have this name. */
const HOLDER = ' ';

const fetchOfHolder: FetchNode = { kind: 'Fetch', serviceName: HOLDER, operation: '', operationName: undefined, operationKind: OperationTypeNode.QUERY };

/**
 * Makes a way to run a plan with Apollo's own executor, but to have what it fetched before it is shaped. Apollo gives that
 * to nobody; so the plan runs one level down, inside an object we hold, and the operation left to shape is the least one.
 */
export function planRunner({ services, schema, apiSchema, supergraphSchema }: PlanHouse, { node }: QueryPlan, operation: OperationDefinitionNode): (request: RequestContext) => Promise<Fetched> {
  if (!node) return async () => ({ raw: {}, errors: [] });
  const inHolder: QueryPlan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [fetchOfHolder, { kind: 'Flatten', path: [HOLDER], node: node as PlanNode }] } };
  const least: OperationDefinitionNode = {
    ...operation,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: TypeNameMetaFieldDef.name } }] },
  };
  return async (request) => {
    const raw: Raw = {};
    const withHolder: ServiceMap = { ...services, [HOLDER]: { process: async () => ({ data: { [HOLDER]: raw } }) } };
    const { errors = [] } = await executeQueryPlan(inHolder, withHolder, request, { schema, operation: least, fragments: {} }, supergraphSchema, apiSchema);
    return { raw, errors: errors.map(outOfHolder) };
  };
}

function outOfHolder(error: GraphQLError): GraphQLError {
  const [first, ...path] = error.path ?? [];
  if (first !== HOLDER) return error;
  const { message, originalError, extensions } = error;
  return new GraphQLError(message, { path, originalError, extensions });
}
