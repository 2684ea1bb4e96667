import { operationFromDocument } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, getVariableValues, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { conditionsOf, confusesShaper } from './document';
import { type PlanHouse, planRunner } from './run-plan';
import { type Shaper, shaperOf } from './shape';

/** A request as Apollo Server hands it to a gateway. */
export type RequestContext = Parameters<typeof executeQueryPlan>[2];
type Answer = Awaited<ReturnType<typeof executeQueryPlan>>;
type Context = ReturnType<typeof buildOperationContext>;
type Variables = Record<string, unknown>;
type Run = (request: RequestContext, variables: Variables) => Promise<Answer>;

/** Answers operations, and counts the plans it had to make: each one made under load blocks everybody for 10 to 30 ms. */
export interface Executor {
  execute(request: RequestContext): Promise<Answer>;
  plansMade(): number;
}

/** Conditions double the shapes of an operation each; so many of them are kept. */
const MOST_SHAPERS = 16;

/**
 * Executes operations by plans that are made once. They run as Apollo runs them; the answer is shaped by our own shaper,
 * because Apollo's looks every type up again for every row (ADR 12).
 */
export function executorFor(house: PlanHouse, planner: QueryPlanner): Executor {
  const { schema, apiSchema, supergraphSchema, services } = house;
  // Apollo Server keeps parsed documents, bounded: a plan lives as long as its document.
  const prepared = new WeakMap<OperationDefinitionNode, Run>();
  let made = 0;

  const prepare = (document: DocumentNode, context: Context): Run => {
    const { operation, fragments } = context;
    const operationName = operation.name?.value;
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, { operationName }));
    made += 1;
    if (confusesShaper(document)) return (request) => executeQueryPlan(plan, services, request, context, supergraphSchema, apiSchema);
    const fetch = planRunner(house, plan, operation);
    const conditions = conditionsOf(document);
    const shapers = new Map<string, Shaper>();
    const shaperFor = (variables: Variables): Shaper => {
      const values = conditions.map((name) => variables[name]).join();
      const known = shapers.get(values);
      if (known) return known;
      if (shapers.size === MOST_SHAPERS) shapers.clear();
      const shaper = shaperOf({ schema, operation, fragments, variables });
      shapers.set(values, shaper);
      return shaper;
    };
    return async (request, variables) => {
      const unclear = conditions.find((name) => name in variables && typeof variables[name] !== 'boolean');
      if (unclear !== undefined) return { errors: [new GraphQLError(`Variable "$${unclear}" must be true or false.`, { extensions: { code: 'BAD_USER_INPUT' } })] };
      const { raw, errors } = await fetch(request);
      const { data, faults } = shaperFor(variables)(raw);
      if (errors.length > 0) return { data, errors };
      return faults.length > 0 ? { data, extensions: { valueCompletion: faults } } : { data };
    };
  };

  return {
    async execute(request) {
      const {
        document,
        request: { operationName, variables = {} },
      } = request;
      // In graphql's own words; Apollo Server makes the caller's fault of it.
      if (!request.operation) return { errors: [new GraphQLError(operationName ? `Unknown operation named "${operationName}".` : 'Must provide operation name if query contains multiple operations.')] };
      const context = buildOperationContext({ schema, operationDocument: document, operationName });
      const { operation } = context;
      const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (errors) return { errors };
      let run = prepared.get(operation);
      if (!run) {
        run = prepare(document, context);
        prepared.set(operation, run);
      }
      return run(request, coerced);
    },
    plansMade: () => made,
  };
}
