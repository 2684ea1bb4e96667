import type { ApolloServerPlugin } from '@apollo/server';
import { HouseError } from '@unionhall/contracts';
import { wholeRequestError } from '@unionhall/graphql';
import type { GatewayContext } from './context';

/** Apollo plugin: services ask through the graph; what they cause travels as events, signed for the person who acted. */
export function noServiceMutations(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue }) {
        const isAct = operation?.operation === 'mutation';
        if (isAct && contextValue.caller.service) throw wholeRequestError(new HouseError('FORBIDDEN', { reason: 'service-mutation' }));
      },
    }),
  };
}
