import type { Bilingual } from '@unionhall/rulebook';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A column of an exported list. */
export interface Column {
  /** The names in the answer that lead from a row to the value. */
  readonly path: readonly string[];
  readonly head: Bilingual;
  /** What the values of an enum are called. */
  readonly labels: ReadonlyMap<string, Bilingual>;
}

const NO_LABELS: ReadonlyMap<string, Bilingual> = new Map();

/** One column for each value a row was asked for, in their order; what was asked for twice comes once. */
export function columnsOf(schema: GraphQLSchema, document: DocumentNode, type: GraphQLObjectType, selections: SelectionSetNode): readonly Column[] {
  const fragments = new Map(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  const columns = new Map<string, Column>();

  function walk(parent: GraphQLObjectType, { selections: asked }: SelectionSetNode, path: readonly string[], terms: readonly string[]): void {
    for (const selection of asked) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        const on = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (isObjectType(on)) walk(on, fragment.selectionSet, path, terms);
        continue;
      }
      const field: GraphQLField<unknown, unknown> | undefined = parent.getFields()[selection.name.value];
      // __typename, and what the caller may do with a row, are nothing to who reads a table.
      if (!field || getNamedType(field.type).name === 'Permission') continue;
      const way = [...path, (selection.alias ?? selection.name).value];
      const named = [...terms, termOf(field.description, field.name)];
      const of = getNamedType(field.type);
      if (isLeafType(of)) columns.set(way.join('.'), { path: way, head: { zh: named.join(' / '), en: way.join('.') }, labels: isEnumType(of) ? labelsOf(of) : NO_LABELS });
      else if (isObjectType(of) && selection.selectionSet) walk(of, selection.selectionSet, way, named);
    }
  }

  walk(type, selections, [], []);
  return [...columns.values()];
}

// Descriptions say the term first, in Chinese, then the same in English.
const termOf = (description: string | null | undefined, otherwise: string): string => /^[^。,，;；:：(（]+/.exec(description ?? '')?.[0] ?? otherwise;

function labelsOf(type: GraphQLEnumType): ReadonlyMap<string, Bilingual> {
  return new Map(
    type.getValues().map(({ name, description }) => {
      const [, zh, en] = /^(.+?)。\s*(.+?)\.?$/s.exec(description ?? '') ?? [undefined, name, name];
      return [name, { zh: zh!, en: en! }];
    }),
  );
}
