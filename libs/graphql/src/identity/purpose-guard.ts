import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HouseError } from '@unionhall/contracts';
import { wholeRequestError } from '../errors/whole-request-error';
import type { TokenPurpose } from './token-claims';

/** A context that knows what the request's token was minted for. */
export interface PurposeContext {
  readonly purpose: TokenPurpose;
}

/**
 * Apollo plugin: a mutation needs a token minted for a mutation, and so bound to its body. Without it, a query token taken
 * off the wire could be turned into an act.
 */
export function purposeGuard<Context extends PurposeContext>(): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    async didResolveOperation({ operation, contextValue }) {
      // Without an operation execution itself refuses the request.
      if (operation && operation.operation !== contextValue.purpose) throw wholeRequestError(new HouseError('UNAUTHENTICATED'));
    },
  };
  return { requestDidStart: async () => listener };
}
