import type { GraphQLDataSource } from '@apollo/gateway';
import { type Department, HouseError } from '@unionhall/contracts';
import { type ErrorLog, messageOf, stripHttpExtension, type SubgraphRequest } from '@unionhall/graphql';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context';
import { deduplicate } from './deduplicate';
import { joinFetches } from './join-fetches';
import type { Subgraph } from './target';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** The longest a subgraph may take, in milliseconds. */
const SUBGRAPH_MS = 5_000;

/** Asks one department for its part of an operation. One that does not answer leaves its own fields blank, and says so. */
export function dataSourceFor(department: Department, subgraph: Subgraph, log: ErrorLog): GraphQLDataSource {
  const join = joinFetches();

  const ask = async (request: SubgraphRequest, deadline: number): Promise<ExecutionResult> => {
    const { request: smaller, spread } = deduplicate(request);
    try {
      const milliseconds = Math.min(SUBGRAPH_MS, deadline - Date.now());
      if (milliseconds <= 0) throw new Error('no time left for this request');
      return spread(await subgraph.send(smaller, milliseconds));
    } catch (error) {
      const { requestId, locale } = request;
      // The address is in the cause, for the log only.
      log.error({ department, requestId, err: error }, 'subgraph did not answer');
      const unavailable = new HouseError('UNAVAILABLE', { department });
      const { code, details } = unavailable;
      return { errors: [new GraphQLError(messageOf(unavailable, locale), { extensions: { code, details } })] };
    }
  };

  return {
    async process({ request: { query = '', operationName, variables = {} }, context }): Promise<Response> {
      const { caller, requestId, locale, deadline, planOnly } = context as GatewayContext;
      if (planOnly) return { data: {} };
      const request: SubgraphRequest = { query, operationName, variables, caller, requestId, locale };
      const { data, errors } = await join(context, request, (joint) => ask(joint, deadline));
      return { data, errors: errors?.map((error: GraphQLFormattedError) => stripHttpExtension(error)) };
    },
  };
}
