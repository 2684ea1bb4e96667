import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HouseError } from '@unionhall/contracts';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { wholeRequestError } from '../errors/whole-request-error';
import type { Limits } from './limits';
import { type CostOfOperation, costOf } from './query-cost';

/** Apollo plugin: refuses an operation that could bring back too many objects, before anything is fetched. */
export function costLimit(limits: Limits): ApolloServerPlugin {
  // Documents are kept by Apollo's document store, so an operation is worked out once.
  const known = new WeakMap<OperationDefinitionNode, CostOfOperation>();
  const listener: GraphQLRequestListener<object> = {
    async didResolveOperation({ schema, document, operation, request }) {
      // Without an operation execution itself refuses the request.
      if (!operation) return;
      let costWith = known.get(operation);
      if (!costWith) {
        const fragments = document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
        costWith = costOf(schema, operation, Object.fromEntries(fragments.map((each) => [each.name.value, each])), limits);
        known.set(operation, costWith);
      }
      const cost = costWith(request.variables ?? {});
      if (cost > limits.cost) throw wholeRequestError(new HouseError('LIMIT_EXCEEDED', { reason: 'cost', cost, most: limits.cost }));
    },
  };
  return { requestDidStart: async () => listener };
}
