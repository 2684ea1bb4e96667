import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Limits } from './limits';

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type ListLimits = Pick<Limits, 'pageSize' | 'listSize' | 'shortLists'>;

/** So many times: itself one object with `objects` single objects below it, and lists below those. */
interface CostNode {
  readonly size: (variables: Variables) => number;
  readonly objects: number;
  readonly lists: readonly CostNode[];
}

/** How many objects an operation could bring back with these variables. */
export type CostOfOperation = (variables: Variables) => number;

/** The arguments that say how long a list is; representations are the gateway's own batches. */
const SIZE_ARGUMENTS = ['first', 'last', 'limit', 'representations'];

/**
 * Works out once what an operation costs, leaving only the page sizes open, because they arrive with each request's
 * variables. Leaf fields cost nothing: the token limit bounds them. Fragments are written out: limit them beforehand.
 */
export function costOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments, limits: ListLimits): CostOfOperation {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]),
  );
  const root = schema.getRootType(operation.operation);
  const below = root ? costBelow({ schema, fragments, limits }, operation.selectionSet, root) : { objects: 0, lists: [] };
  return (variables) => {
    const given = { ...defaults, ...variables };
    return below.objects + sum(below.lists, (list) => count(list, given));
  };
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly limits: ListLimits;
}

function count({ size, objects, lists }: CostNode, variables: Variables): number {
  return size(variables) * (1 + objects + sum(lists, (list) => count(list, variables)));
}

function costBelow(scope: Scope, { selections }: SelectionSetNode, parent: GraphQLCompositeType): Pick<CostNode, 'objects' | 'lists'> {
  let objects = 0;
  const lists: CostNode[] = [];
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
      const type = getNamedType(field?.type);
      if (!field || !selection.selectionSet || !isCompositeType(type)) continue;
      const below = costBelow(scope, selection.selectionSet, type);
      const size = sizeOf(selection, field, parent, scope.limits);
      if (size) lists.push({ size, ...below });
      else {
        objects += 1 + below.objects;
        lists.push(...below.lists);
      }
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
      if (!fragment) continue;
      const below = costBelow(scope, fragment.selectionSet, isCompositeType(condition) ? condition : parent);
      objects += below.objects;
      lists.push(...below.lists);
    }
  }
  return { objects, lists };
}

/** How often what is below a field comes back; undefined for a single object. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType, limits: ListLimits): CostNode['size'] | undefined {
  const { name: typeName } = getNamedType(field.type);
  const connection = typeName.endsWith('Connection');
  const list = isListType(getNullableType(field.type));
  // The page size counted at the connection already counts its edges.
  if ((!connection && !list) || parent.name.endsWith('Connection')) return undefined;
  const otherwise = connection ? limits.pageSize : (limits.shortLists[typeName] ?? limits.listSize);
  const values = (node.arguments ?? []).filter(({ name }) => SIZE_ARGUMENTS.includes(name.value)).map(({ value }) => value);
  if (values.length === 0) return () => otherwise;
  return (variables) => Math.max(...values.map((value) => sizeIn(value, variables) ?? otherwise));
}

function sizeIn(value: ValueNode, variables: Variables): number | undefined {
  const given: unknown = valueFromASTUntyped(value, variables as Record<string, unknown>);
  if (Array.isArray(given)) return given.length;
  return typeof given === 'number' && given >= 0 ? given : undefined;
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
