import { type Department, departments } from '@unionhall/contracts';
import { entityTypes, fieldsOf, type Graph, isEntity, isPage, keyOf, leadsToGuards, type Member, objectOf } from './graph';
import type { OuterDoor } from './outer-door';
import { packed, printQuery } from './pack';
import type { Rows } from './rows';
import { anyOf, type ArgumentsOf, printSelection, type Selected, selectionWriter } from './selection';

/** One document, what it asks for, and what is known of the objects it asks for by their keys. */
export interface Probe {
  readonly door: 'department' | 'gateway';
  readonly graph: Graph;
  /** The department whose schema it is sent to; behind the gateway, the first that answers. */
  readonly department: Department;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly selected: readonly Selected[];
  /** Keys of the objects that are asked for by representation, in their order. */
  readonly entities?: { readonly type: string; readonly keys: readonly string[] };
}

const SAMPLES = 3;

/** Everything one department's own schema can be asked: its queries, and every entity by representation. */
export function departmentProbes(member: Member, rows: Rows, argumentsOf: ArgumentsOf): Probe[] {
  const { department, schema } = member;
  const graph = [member];
  const { whole } = selectionWriter(graph, argumentsOf);
  const queries = whole('Query');
  const roots: Probe = { door: 'department', graph, department, document: `query { ${printSelection(queries)} }`, variables: {}, selected: queries };
  const entities = entityTypes(schema).map((type): Probe => {
    const key = keyOf(graph, type)!;
    const keys = keysOf(rows, department, type);
    const selected = whole(type);
    const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${printSelection(selected)} } } }`;
    return {
      door: 'department',
      graph,
      department,
      document,
      variables: { representations: keys.map((value) => ({ __typename: type, [key]: value })) },
      selected: [{ name: '_entities', arguments: '', object: { type, fields: selected } }],
      entities: { type, keys },
    };
  });
  return [roots, ...entities];
}

/**
 * What the gateway can be asked: each query, and each entity with all its fields on the shortest way to it. What leads to
 * no guard is left out, because the gateway has none of its own.
 */
export function gatewayProbes(graph: Graph, argumentsOf: ArgumentsOf, letsIn: OuterDoor): Probe[] {
  const { whole } = selectionWriter(graph, argumentsOf, (type) => !leadsToGuards(graph, type));
  const ways = [...shortestWays(graph, argumentsOf)].filter(([type]) => isEntity(graph, type) && leadsToGuards(graph, type)).flatMap(([type, way]) => along(graph, way, whole(type)));
  return packed(graph, [...whole('Query'), ...ways], letsIn).map((selected) => ({
    door: 'gateway',
    graph,
    department: [...fieldsOf(graph, 'Query').get(selected[0]!.name)!.keys()][0]!,
    document: printQuery(selected),
    variables: {},
    selected,
  }));
}

/** Keys of a type's rows; those of another department's entity are the keys of whichever department keeps its rows. */
function keysOf(rows: Rows, department: Department, type: string): readonly string[] {
  // What waits for one differs, so everybody's own `Me` is asked for.
  if (type === 'Me') return rows.keys('personnel', 'Person');
  const owning = [department, ...departments].find((each) => rows.keys(each, type).length > 0);
  return owning ? rows.keys(owning, type).slice(0, SAMPLES) : [];
}

interface Step {
  readonly name: string;
  readonly type: string;
  readonly arguments: readonly string[];
}

/** The shortest way from the queries to every object type; the page around an object is no step. */
function shortestWays(graph: Graph, argumentsOf: ArgumentsOf): Map<string, readonly Step[]> {
  const ways = new Map<string, readonly Step[]>([['Query', []]]);
  const waiting = ['Query'];
  const walk = (typeName: string): void => {
    for (const [name, field] of fieldsOf(graph, typeName)) {
      const type = objectOf(anyOf(field));
      if (type === undefined || ways.has(type)) continue;
      ways.set(type, [...ways.get(typeName)!, { name, type, arguments: argumentsOf(typeName, name, field) }]);
      if (isPage(type)) walk(type);
      else waiting.push(type);
    }
  };
  // Grows while it is walked: breadth first.
  for (const typeName of waiting) walk(typeName);
  return ways;
}

/** Asks for the last thing at the end of a way, and for the key of every object on it. */
function along(graph: Graph, [step, ...rest]: readonly Step[], last: readonly Selected[]): Selected[] {
  if (!step) return [...last];
  const key = rest.length > 0 ? keyOf(graph, step.type) : undefined;
  const fields = [...(key ? [{ name: key, arguments: '' }] : []), ...along(graph, rest, last)];
  return step.arguments.map((printed) => ({ name: step.name, arguments: printed, object: { type: step.type, fields } }));
}
