import type { Department } from '@unionhall/contracts';
import type { Standalone } from '@unionhall/standalone';
import { type Graph, keyOf, typeIn } from './graph';

/** The rows behind the objects of the graph, as the policies are given them. */
export interface Rows {
  /** The row of an object; for a type a department only refers to, its key. */
  find(department: Department, typeName: string, key: string): object | undefined;
  /** Keys of a type's objects, those that concern the person first. */
  keys(department: Department, typeName: string): readonly string[];
}

/** Reads every row of every type; `concerns` names a person whose rows come first. */
export async function readRows({ departments }: Standalone, graph: Graph, concerns: string): Promise<Rows> {
  const tables = new Map<string, Map<string, object>>();
  for (const [department, { source }] of departments) {
    for (const { name, target } of source.entityMetadatas) {
      const key = typeIn(graph, department, name) && keyOf(graph, name);
      if (!key) continue;
      const rows = (await source.manager.find<Record<string, unknown>>(target)).map((row) => [String(row[key]), row] as const);
      tables.set(`${department} ${name}`, new Map(rows.toSorted(([, one], [, other]) => rank(one, concerns) - rank(other, concerns))));
    }
  }
  return {
    find: (department, typeName, key) => {
      const table = tables.get(`${department} ${typeName}`);
      return table ? table.get(key) : { [keyOf(graph, typeName) ?? 'id']: key };
    },
    keys: (department, typeName) => [...(tables.get(`${department} ${typeName}`)?.keys() ?? [])],
  };
}

const rank = (row: object, concerns: string) => (JSON.stringify(row, withoutBigInt).includes(concerns) ? 0 : 1);
const withoutBigInt = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
