import { type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import type { RegisteredOperation } from './operations';
import { requiredVariables } from './required-variables';

/** Where a rehearsal is held, and as whom. */
export interface Rehearsal {
  /** Where the graph answers: over the network, as clients ask, so that the first of them finds that way trodden, too. */
  readonly url: string;
  readonly schema: GraphQLSchema;
  /** A bearer token of somebody who may ask all of them: what is refused at the door does not get further in a rehearsal, either. */
  readonly token: string;
}

/** By the third time the code that every query shares is compiled for speed, by the sixth most of each query's own. */
const ROUNDS = 6;

/**
 * Asks every registered query a few times, through every layer, and throws the answers away: the first real request then finds
 * the code compiled, connections open and operations parsed, where it would take ten times as long as the next one.
 * Mutations are not rehearsed.
 */
export async function rehearse({ url, schema, token }: Rehearsal, operations: readonly RegisteredOperation[]): Promise<void> {
  const payloads = operations.flatMap(({ text }) => queriesOf(text).map((query) => ({ query: text, operationName: query.name?.value, variables: requiredVariables(schema, query) })));
  const ask = async (payload: object, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(payload) });
    await response.arrayBuffer();
  };
  // Once as the public: to be refused is a way of its own.
  for (const payload of payloads) await ask(payload, {});
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const payload of payloads) await ask(payload, { authorization: `Bearer ${token}` });
  }
}

function queriesOf(text: string): OperationDefinitionNode[] {
  const definitions = parse(text).definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  return definitions.filter(({ operation }) => operation === OperationTypeNode.QUERY);
}
