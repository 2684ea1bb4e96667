import type { Department } from '@unionhall/contracts';
import type { Standalone } from '@unionhall/standalone';
import { type Graph, keyOf, typeIn } from './graph';

/** The rows behind the objects of the graph, as the policies are given them. */
export interface Rows {
  /** The row of an object; for a type a department only refers to, its key. */
  find(department: Department, typeName: string, key: string): object | undefined;
  /** Keys of a type's objects: first one that concerns the person, then those that lead to most, by what they name and where they are named. */
  keys(department: Department, typeName: string): readonly string[];
}

/** Reads every row of every type; `concerns` names a person of whose rows one comes first. */
export async function readRows({ departments }: Standalone, graph: Graph, concerns: string): Promise<Rows> {
  const tables = new Map<string, Map<string, Row>>();
  const everything = new Map<string, readonly Row[]>();
  for (const [department, { source }] of departments) {
    for (const { name, target } of source.entityMetadatas) {
      const found = await source.manager.find<Row>(target);
      everything.set(`${department} ${name}`, found);
      const key = typeIn(graph, department, name) && keyOf(graph, name);
      if (key) tables.set(`${department} ${name}`, new Map(found.map((row) => [String(row[key]), row])));
    }
  }
  const named = namings(everything);
  const leadsTo = ([key, row]: readonly [string, Row]) => (named.get(key)?.size ?? 0) + Object.values(row).filter((value) => value !== null).length;
  return {
    find: (department, typeName, key) => {
      const table = tables.get(`${department} ${typeName}`);
      return table ? table.get(key) : { [keyOf(graph, typeName) ?? 'id']: key };
    },
    keys: (department, typeName) => {
      const all = [...(tables.get(`${department} ${typeName}`) ?? [])].toSorted((one, other) => leadsTo(other) - leadsTo(one));
      const own = all.filter(([, row]) => JSON.stringify(row, withoutBigInt).includes(concerns)).slice(0, 1);
      return [...new Set([...own, ...all])].map(([key]) => key);
    },
  };
}

type Row = Readonly<Record<string, unknown>>;

/** In which properties of which kinds of rows each key is named. */
function namings(everything: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const [kind, rows] of everything) {
    for (const [property, value] of rows.flatMap(Object.entries)) {
      if (typeof value === 'string') named.set(value, (named.get(value) ?? new Set()).add(`${kind} ${property}`));
    }
  }
  return named;
}

const withoutBigInt = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
