import { type Graph, keyOf } from './graph';
import type { OuterDoor } from './outer-door';
import { printSelection, type Selected } from './selection';

/** The text of a document that asks for these. */
export const printQuery = (selected: readonly Selected[]): string => `query { ${printSelection(selected)} }`;

/** Puts queries together into few documents that the outer door lets in, and takes apart a query that it alone would not. */
export function packed(graph: Graph, selected: readonly Selected[], letsIn: OuterDoor): Selected[][] {
  const documents: Selected[][] = [];
  for (const one of selected.flatMap((each) => small(graph, each, letsIn))) {
    const last = documents.at(-1);
    const together = last && [...last, named(one, last)];
    if (together && letsIn(printQuery(together))) documents[documents.length - 1] = together;
    else documents.push([one]);
  }
  return documents;
}

/** The query under its own name, or under an alias where another has that name already. */
function named(one: Selected, others: readonly Selected[]): Selected {
  const taken = (response: string) => others.some(({ name, alias = name }) => alias === response);
  const response = one.alias ?? one.name;
  return taken(response) ? { ...one, alias: `q${others.length}` } : one;
}

/** The query itself, or so many that together ask for the same, each small enough to be asked. */
function small(graph: Graph, one: Selected, letsIn: OuterDoor): Selected[] {
  if (letsIn(printQuery([one]))) return [one];
  const halves = halved(graph, one);
  if (!halves) throw new Error(`the outer door lets nobody ask: ${printQuery([one])}`);
  return halves.flatMap((half) => small(graph, half, letsIn));
}

/** Two queries that together ask what one does, both for the keys on the way; undefined for a way to one thing only. */
function halved(graph: Graph, one: Selected): Selected[] | undefined {
  if (!one.object) return undefined;
  const { type, fields } = one.object;
  const keys = fields.filter(({ name, object }) => !object && name === keyOf(graph, type));
  const others = fields.filter((field) => !keys.includes(field));
  const middle = Math.ceil(others.length / 2);
  const parts = others.length > 1 ? [others.slice(0, middle), others.slice(middle)] : others.flatMap((other) => halved(graph, other)?.map((part) => [part]) ?? []);
  return parts.length > 0 ? parts.map((part) => ({ ...one, object: { type, fields: [...keys, ...part] } })) : undefined;
}
