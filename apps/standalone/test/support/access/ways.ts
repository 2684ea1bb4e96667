import type { Department } from '@unionhall/contracts';
import { entityTypes, fieldsOf, type Graph, isPage, objectOf, restriction, typeIn } from './graph';
import { anyOf } from './selection';

/**
 * Every guard of a graph by every way to it, as the tally names them, counted from the schemas alone: root fields, and
 * for each field that leads to an object the object's type and its guarded fields. Mutations and what they answer have
 * tests of their own.
 */
export function waysToGuards(graph: Graph, door: string): string[] {
  const ways: string[] = [];
  const guardsOf = (typeName: string, departments: readonly Department[]): string[] => [
    ...(departments.some((department) => restriction(typeIn(graph, department, typeName))) ? [typeName] : []),
    ...[...fieldsOf(graph, typeName)].flatMap(([name, field]) => ([...field.values()].some((one) => restriction(one)) ? [`${typeName}.${name}`] : [])),
  ];
  ways.push(...guardsOf('Query', []).map((guard) => `${door}: ${guard}`));
  for (const holder of holders(graph)) {
    for (const [name, field] of fieldsOf(graph, holder)) {
      const type = objectOf(anyOf(field));
      const node = type && nodeOf(graph, type);
      if (node) ways.push(...guardsOf(node, [...field.keys()]).map((guard) => `${door}: ${holder}.${name} > ${guard}`));
    }
  }
  if (door !== 'gateway') ways.push(...entityTypes(graph[0]!.schema).flatMap((type) => guardsOf(type, [graph[0]!.department]).map((guard) => `${door}: _entities > ${guard}`)));
  return ways;
}

/** The types whose fields lead to objects: not pages, which are part of the way, nor what mutations alone answer. */
function holders(graph: Graph): string[] {
  return [...reached(graph)].filter((name) => !isPage(name) && fieldsOf(graph, name).size > 0);
}

/** The types a query or a reference leads to, over any number of fields. */
function reached(graph: Graph): ReadonlySet<string> {
  const names = new Set(['Query', ...graph.flatMap(({ schema }) => entityTypes(schema))]);
  // Grows while it is walked.
  for (const name of names) {
    for (const field of fieldsOf(graph, name).values()) {
      const type = objectOf(anyOf(field));
      if (type !== undefined) names.add(type);
    }
  }
  return names;
}

/** The object on a page; any other type itself. */
function nodeOf(graph: Graph, typeName: string): string {
  if (!isPage(typeName)) return typeName;
  const fields = fieldsOf(graph, typeName);
  return nodeOf(graph, objectOf(anyOf((fields.get('edges') ?? fields.get('node'))!))!);
}
