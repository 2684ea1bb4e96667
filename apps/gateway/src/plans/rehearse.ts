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

/** By the third time the code that every query shares is compiled for speed. */
const ROUNDS = 3;

/**
 * Asks every registered query a few times, through every layer, and throws the answers away: the first real request then finds
 * the code compiled, connections open and operations parsed, where it would take ten times as long as the next one.
 * Mutations are not rehearsed.
 */
export async function rehearse({ server, path, schema, token }: Rehearsal, operations: readonly RegisteredOperation[]): Promise<void> {
  const payloads = operations.flatMap(({ text }) => queriesOf(text).map((query) => ({ query: text, operationName: query.name?.value, variables: requiredVariables(schema, query) })));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const payload of payloads) await server.inject({ method: 'POST', url: path, headers: { authorization: `Bearer ${token}` }, payload });
  }
}

function queriesOf(text: string): OperationDefinitionNode[] {
  const definitions = parse(text).definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  return definitions.filter(({ operation }) => operation === OperationTypeNode.QUERY);
}
