import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HouseError } from '@unionhall/contracts';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { wholeRequestError } from '../errors/whole-request-error';

/** So many requests in so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** Counts requests by name. */
export interface RateLimit {
  /** @throws {HouseError} LIMIT_EXCEEDED, with the seconds to wait, when the name has used up its share */
  count(name: string): Promise<void>;
}

/** A rate limit kept in this process's memory: each gateway of several counts for itself. */
export function createRateLimit({ requests, seconds }: Rate): RateLimit {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  return {
    async count(name) {
      await limiter.consume(name).catch(({ msBeforeNext }: RateLimiterRes) => {
        throw new HouseError('LIMIT_EXCEEDED', { reason: 'rate', waitSeconds: Math.ceil(msBeforeNext / 1000) });
      });
    },
  };
}

/** A context that names the caller for counting: the person, or the address where nobody signed in. */
export interface CountedContext {
  readonly callerName: string;
}

/** Apollo plugin: counts mutations by caller and act. The act is the field, because the operation's name is the client's to vary. */
export function mutationRateLimit<Context extends CountedContext>(rate: Rate): ApolloServerPlugin<Context> {
  const limit = createRateLimit(rate);
  const listener: GraphQLRequestListener<Context> = {
    async didResolveOperation({ operation, contextValue }) {
      if (operation?.operation !== 'mutation') return;
      for (const act of rootFields(operation)) {
        await limit.count(`${contextValue.callerName} ${act}`).catch((error: HouseError) => {
          throw wholeRequestError(error);
        });
      }
    },
  };
  return { requestDidStart: async () => listener };
}

function rootFields({ selectionSet }: OperationDefinitionNode): string[] {
  return selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : 'fragment'));
}
