import type { SubgraphRequest } from '@unionhall/graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

/** A request whose representations are all different, and how to spread its answer over what was asked. */
export interface Deduplicated {
  readonly request: SubgraphRequest;
  spread(result: ExecutionResult): ExecutionResult;
}

/**
 * Leaves out representations that occur more than once in an entity fetch: the planner asks for the same employer once per
 * row. The answer is put back by index, errors included, and each place gets an object of its own, because the gateway
 * writes into them.
 */
export function deduplicate(request: SubgraphRequest): Deduplicated {
  const { representations } = request.variables;
  if (!Array.isArray(representations)) return { request, spread: (result) => result };
  const distinct = new Map<string, number>();
  const kept: unknown[] = [];
  const indexOf = representations.map((representation) => {
    const name = nameOf(representation as Representation);
    const known = distinct.get(name);
    if (known !== undefined) return known;
    distinct.set(name, kept.length);
    return kept.push(representation) - 1;
  });
  if (kept.length === representations.length) return { request, spread: (result) => result };
  return {
    request: { ...request, variables: { ...request.variables, representations: kept } },
    spread: (result) => ({ ...result, ...spreadData(result, indexOf), ...spreadErrors(result, indexOf) }),
  };
}

type Representation = Readonly<Record<string, unknown>>;

// Nearly every representation is a type and an id: naming it by those costs a fraction of writing it as JSON, and no type's
// name begins like JSON.
function nameOf(representation: Representation): string {
  const { __typename: type, id } = representation;
  const alone = typeof type === 'string' && typeof id === 'string' && Object.keys(representation).length === 2;
  return alone ? `${type} ${id}` : JSON.stringify(representation);
}

function spreadData({ data }: ExecutionResult, indexOf: readonly number[]): Pick<ExecutionResult, 'data'> {
  const entities: unknown = data?.['_entities'];
  if (!Array.isArray(entities)) return {};
  const used = new Set<number>();
  const spread = indexOf.map((index) => {
    const entity: unknown = entities[index];
    if (!used.has(index)) {
      used.add(index);
      return entity;
    }
    return copyOf(entity);
  });
  return { data: { ...data, _entities: spread } };
}

function spreadErrors({ errors }: ExecutionResult, indexOf: readonly number[]): { errors?: ExecutionResult['errors'] } {
  if (!errors) return {};
  const spread = errors.flatMap((error: GraphQLFormattedError): GraphQLFormattedError[] => {
    const [root, index, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') return [error];
    const { message, extensions } = error;
    return placesOf(index, indexOf).map((place) => ({ message, extensions, path: ['_entities', place, ...rest] }));
  });
  return { errors: spread as unknown as ExecutionResult['errors'] };
}

function placesOf(index: number, indexOf: readonly number[]): number[] {
  return indexOf.flatMap((each, place) => (each === index ? [place] : []));
}

// Several times faster than structuredClone, and an answer is plain JSON.
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = copyOf((value as Record<string, unknown>)[name]);
  return copy;
}
