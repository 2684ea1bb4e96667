import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import type { RegisteredOperation } from './operations';
import { requiredVariables } from './required-variables';

/** Where a rehearsal is held, and as whom. */
export interface Rehearsal {
  readonly server: FastifyInstance;
  readonly path: string;
  readonly schema: GraphQLSchema;
  /** A bearer token; best of somebody who may see nothing. */
  readonly token: string;
}

/**
 * Asks every registered query once, through every layer, and throws the answers away: the first real request then finds
 * the code compiled, connections open and operations parsed, where it would take ten times as long as the next one.
 * Mutations are not rehearsed.
 */
export async function rehearse({ server, path, schema, token }: Rehearsal, operations: readonly RegisteredOperation[]): Promise<void> {
  for (const { text } of operations) {
    const definitions = parse(text).definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
    for (const definition of definitions.filter(({ operation }) => operation === OperationTypeNode.QUERY)) {
      const payload = { query: text, operationName: definition.name?.value, variables: requiredVariables(schema, definition) };
      await server.inject({ method: 'POST', url: path, headers: { authorization: `Bearer ${token}` }, payload });
    }
  }
}
