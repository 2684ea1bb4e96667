import type { SubgraphRequest } from '@unionhall/graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

type Send = (request: SubgraphRequest) => Promise<ExecutionResult>;

/** Entity fetches of one client request that ask the same, waiting to be sent as one. */
interface Joint {
  readonly representations: unknown[];
  readonly answer: Promise<ExecutionResult>;
}

/**
 * Sends entity fetches of one client request that ask the same of different entities as one: the planner makes a fetch per
 * place in the query, so the names of leaders and of those who verified would be two requests to the same department.
 *
 * @returns a way to send for a client request, which is any object of its own
 */
export function joinFetches(): (clientRequest: object, request: SubgraphRequest, send: Send) => Promise<ExecutionResult> {
  const waiting = new WeakMap<object, Map<string, Joint>>();

  return async (clientRequest, request, send) => {
    const { query, variables } = request;
    const { representations } = variables;
    if (!Array.isArray(representations)) return send(request);
    const joints = waiting.get(clientRequest) ?? new Map<string, Joint>();
    waiting.set(clientRequest, joints);
    const asked = withoutName(query);
    let joint = joints.get(asked);
    if (!joint) {
      const all: unknown[] = [];
      // Fetches that may run side by side are all asked for before the first promise is settled.
      const answer = Promise.resolve().then(() => {
        joints.delete(asked);
        return send({ ...request, variables: { ...variables, representations: all } });
      });
      joint = { representations: all, answer };
      joints.set(asked, joint);
    }
    const from = joint.representations.length;
    joint.representations.push(...(representations as unknown[]));
    const answer = await joint.answer;
    const alone = joint.representations.length === representations.length;
    return alone ? answer : partOf(answer, from, from + representations.length);
  };
}

// The planner numbers its operations; variables of the same name have the same value throughout a client request.
function withoutName(query: string): string {
  return query.slice(query.indexOf('('));
}

function partOf({ data, errors }: ExecutionResult, from: number, to: number): ExecutionResult {
  const entities: unknown = data?.['_entities'];
  const own = errors?.flatMap((error: GraphQLFormattedError): GraphQLFormattedError[] => {
    const [root, index, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') return [error];
    const { message, extensions } = error;
    return index >= from && index < to ? [{ message, extensions, path: ['_entities', index - from, ...rest] }] : [];
  });
  return {
    data: Array.isArray(entities) ? { ...data, _entities: entities.slice(from, to) } : data,
    ...(own && own.length > 0 && { errors: own as unknown as ExecutionResult['errors'] }),
  };
}
