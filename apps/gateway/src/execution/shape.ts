import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  GraphQLError,
  type GraphQLCompositeType,
  type GraphQLList,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { isValidLeaf } from './leaf';

/** What subgraphs answered, merged: with more fields than were asked for, and nothing checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** An answer in the shape of its operation, and what did not fit into it. */
export interface Shaped {
  readonly data: Raw | null;
  readonly faults: readonly GraphQLError[];
}

/** Shapes the answers of one operation. */
export type Shaper = (raw: Raw) => Shaped;

/** An operation to shape answers for; the values of its variables decide what @skip and @include leave of it. */
export interface ShapedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/** Where the shaping of one answer stands. */
interface Run {
  readonly path: (string | number)[];
  readonly faults: GraphQLError[];
}

/** In place of a value whose fault is already told. */
const FAULTY = Symbol('faulty');

/** Shapes a value, if there is one: null for none. */
type Shape = (value: unknown, run: Run) => unknown;

interface Field {
  readonly name: string;
  readonly place: string;
  readonly type: GraphQLNullableType;
  readonly nonNull: boolean;
  readonly shape: Shape;
}

/**
 * Makes the shaper of an operation, so that types, conditions and fragments are looked up once and not for every row.
 *
 * The answer holds what was asked for and nothing else. A value of the wrong kind is a fault, and so is none where there
 * must be one; a fault blanks the nearest place around it that may be blank.
 */
export function shaperOf({ schema, operation, fragments, variables }: ShapedOperation): Shaper {
  const fieldsOf = (type: GraphQLCompositeType, collected: ReadonlyMap<string, readonly FieldNode[]>): readonly Field[] => [...collected].map(([name, nodes]) => fieldOf(type, name, nodes));

  const fieldOf = (parent: GraphQLCompositeType, name: string, nodes: readonly FieldNode[]): Field => {
    const place = `${parent.name}.${name}`;
    const fieldName = nodes[0]?.name.value ?? name;
    // An object of an interface that did not say its type has none to tell.
    if (fieldName === TypeNameMetaFieldDef.name) return { name, place, type: GraphQLString, nonNull: true, shape: () => (isObjectType(parent) ? parent.name : FAULTY) };
    const declared = isUnionType(parent) ? undefined : parent.getFields()[fieldName]?.type;
    if (!declared) throw new Error(`there is no field ${parent.name}.${fieldName}`);
    const type = getNullableType(declared);
    return { name, place, type, nonNull: isNonNullType(declared), shape: shapeOf(type, nodes, place) };
  };

  const shapeOf = (type: GraphQLOutputType, nodes: readonly FieldNode[], place: string): Shape => {
    if (isListType(type)) return listOf(type, nodes, place);
    if (isCompositeType(type)) return objectOf(type, nodes, place);
    const isValid = isValidLeaf(type);
    return (value, run) => (value === null || value === undefined || isValid(value) ? value : invalid(run, type, place));
  };

  const listOf = (listType: GraphQLList<GraphQLOutputType>, nodes: readonly FieldNode[], place: string): Shape => {
    const declared = listType.ofType;
    const type = getNullableType(declared);
    const element: Field = { name: '', place, type, nonNull: isNonNullType(declared), shape: shapeOf(type, nodes, place) };
    return (value, run) => {
      if (value === null || value === undefined) return null;
      const { path } = run;
      if (!Array.isArray(value)) return invalid(run, listType, place);
      let blank = false;
      const shaped = value.map((each: unknown, index) => {
        path.push(index);
        const found = shapeWithin(element, each, run);
        path.pop();
        if (found === FAULTY) blank = true;
        return found;
      });
      return blank ? FAULTY : shaped;
    };
  };

  const objectOf = (type: GraphQLCompositeType, nodes: readonly FieldNode[], place: string): Shape => {
    const known = new Map<unknown, readonly Field[]>();
    const fieldsFor = (typename: unknown): readonly Field[] | undefined => {
      let fields = known.get(typename);
      if (fields) return fields;
      const told = typeof typename === 'string' ? schema.getType(typename) : type;
      if (!isCompositeType(told)) return undefined;
      // What is asked of an interface is collected from the interface itself where an object did not say its type.
      fields = fieldsOf(told, collectSubfields(schema, fragments, variables, told as GraphQLObjectType, nodes as FieldNode[]));
      known.set(typename, fields);
      return fields;
    };
    return (value, run) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== 'object') return invalid(run, type, place);
      const fields = fieldsFor((value as Raw)['__typename']);
      if (fields) return shapeFields(fields, value as Raw, run);
      run.faults.push(fault(`Invalid __typename found for object at ${described(run.path, type, place)}.`, run.path));
      return FAULTY;
    };
  };

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema knows no ${operation.operation}`);
  const fields = fieldsOf(root, collectFields(schema, fragments, variables, root, operation.selectionSet));
  return (raw) => {
    const run: Run = { path: [], faults: [] };
    const data = shapeFields(fields, raw, run);
    return { data: data === FAULTY ? null : (data as Raw), faults: run.faults };
  };
}

function shapeFields(fields: readonly Field[], raw: Raw, run: Run): unknown {
  const shaped: Record<string, unknown> = {};
  for (const field of fields) {
    const { name } = field;
    run.path.push(name);
    const found = shapeWithin(field, Object.hasOwn(raw, name) ? raw[name] : null, run);
    run.path.pop();
    if (found === FAULTY) return FAULTY;
    shaped[name] = found;
  }
  return shaped;
}

/** The shaped value; null where it may be blank, and else FAULTY. */
function shapeWithin({ shape, nonNull, type, place }: Field, value: unknown, run: Run): unknown {
  const found = shape(value, run) ?? null;
  if (found !== null && found !== FAULTY) return found;
  if (!nonNull) return null;
  if (found === null) run.faults.push(fault(`Cannot return null for non-nullable ${described(run.path, type, place)}.`, run.path));
  return FAULTY;
}

function invalid({ path, faults }: Run, type: GraphQLNullableType, place: string): typeof FAULTY {
  faults.push(fault(`Invalid value found for ${described(path, type, place)}.`, path));
  return FAULTY;
}

function described(path: Run['path'], type: GraphQLNullableType, place: string): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `array element of type ${String(type)} at index ${last}` : `field ${place}`;
}

function fault(message: string, path: Run['path']): GraphQLError {
  return new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } });
}
