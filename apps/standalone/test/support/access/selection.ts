import type { Department } from '@unionhall/contracts';
import { type FieldByDepartment, fieldsOf, type Graph, isEntity, isPage, keyOf, objectOf, restriction } from './graph';

/** A field as a document asks for it. */
export interface Selected {
  readonly name: string;
  readonly alias?: string;
  /** As printed, with brackets; empty for none. */
  readonly arguments: string;
  /** The object type it answers, and what is asked of it; undefined for a leaf. */
  readonly object?: { readonly type: string; readonly fields: readonly Selected[] };
}

/** The ways to give a field the arguments it needs, as printed; none when it cannot be asked. */
export type ArgumentsOf = (typeName: string, name: string, field: FieldByDepartment) => readonly string[];

/** Writes selections for a graph. */
export interface SelectionWriter {
  /** Every field of a type; of the entities it leads to, the guarded fields. */
  whole(typeName: string, seen?: readonly string[]): Selected[];
}

/** Makes a writer of selections; `leaveOut` says which object types need not be asked for. */
export function selectionWriter(graph: Graph, argumentsOf: ArgumentsOf, leaveOut: (typeName: string) => boolean = () => false): SelectionWriter {
  const asked = (typeName: string, name: string, field: FieldByDepartment, below: (type: string) => Selected[]): Selected[] => {
    const type = objectOf(anyOf(field));
    const fields = type === undefined ? undefined : below(type);
    if (fields?.length === 0) return [];
    const ways = argumentsOf(typeName, name, field);
    return ways.map((printed, index) => ({
      name,
      ...(ways.length > 1 && { alias: `${name}${index}` }),
      arguments: printed,
      ...(fields && { object: { type: type!, fields } }),
    }));
  };
  const each = (typeName: string, below: (name: string, field: FieldByDepartment) => Selected[]) =>
    [...fieldsOf(graph, typeName)].flatMap(([name, field]) => below(name, field));

  const whole: SelectionWriter['whole'] = (typeName, seen = []) =>
    each(typeName, (name, field) =>
      asked(typeName, name, field, (type) => {
        if (leaveOut(type)) return [];
        if (isEntity(graph, type)) return guarded(type);
        // A type that leads to itself is asked the way there once more, and no further.
        return seen.includes(type) ? touch(type) : whole(type, [...seen, type]);
      }),
    );

  /** What a type guards besides itself, and its key: enough to try every guard on the way through one more field. */
  const guarded = (typeName: string): Selected[] => {
    const key = keyOf(graph, typeName);
    return each(typeName, (name, field) => {
      const guards = [...field.values()].some((one) => restriction(one));
      return name === key || guards ? asked(typeName, name, field, touch) : [];
    });
  };

  /** The least one can ask of a type. */
  const touch = (typeName: string): Selected[] => {
    const key = keyOf(graph, typeName);
    const all = fieldsOf(graph, typeName);
    const name = key ?? (isPage(typeName) ? (all.has('edges') ? 'edges' : 'node') : [...all].find(([, field]) => objectOf(anyOf(field)) === undefined)![0]);
    return asked(typeName, name, all.get(name)!, touch);
  };

  return { whole };
}

/** A field as its first department has it. */
export function anyOf(field: FieldByDepartment) {
  return [...field.values()][0]!;
}

/** Which department answers a field of an object that `here` brought. */
export function answering(field: FieldByDepartment, here: Department): Department {
  return field.has(here) ? here : [...field.keys()][0]!;
}

/** The text of a selection. */
export function printSelection(selected: readonly Selected[]): string {
  const one = ({ name, alias, arguments: printed, object }: Selected) =>
    `${alias ? `${alias}: ` : ''}${name}${printed}${object ? ` { ${printSelection(object.fields)} }` : ''}`;
  return selected.map(one).join(' ');
}
