import type { ApolloServer } from '@apollo/server';
import { publicCaller } from '@unionhall/contracts';
import { inRequestScope } from '@unionhall/graphql';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { GatewayContext } from '../context';
import type { RegisteredOperation } from './operations';
import { requiredVariables } from './required-variables';

const warming: GatewayContext = {
  caller: publicCaller,
  callerName: 'warming',
  requestId: '00000000-0000-7000-8000-000000000000',
  locale: 'en',
  deadline: Infinity,
  planOnly: true,
};

/**
 * Parses, validates and plans every registered operation by running it with no subgraph asked.
 * @throws {Error} naming the operation that does not fit the supergraph
 */
export async function warmPlans(apollo: ApolloServer<GatewayContext>, schema: GraphQLSchema, operations: readonly RegisteredOperation[]): Promise<void> {
  for (const { name, text } of operations) {
    const definitions = parse(text).definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
    for (const definition of definitions) {
      const request = { query: text, operationName: definition.name?.value, variables: requiredVariables(schema, definition) };
      const { body } = await inRequestScope(warming, () => apollo.executeOperation(request, { contextValue: warming }));
      const fault = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
      if (fault) throw new Error(`the operation ${name} does not fit the supergraph: ${fault.message}`);
    }
  }
}
