import fc from 'fast-check';
import { getNamedType, type GraphQLCompositeType, type GraphQLSchema, isCompositeType, isInterfaceType, isObjectType, isUnionType, OperationTypeNode } from 'graphql';

/** An operation, and values for its variables. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 4;
const CONDITIONS = ['', '', '', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $maybe)', ' @skip(if: $maybe)', ' @include(if: false)', ' @skip(if: true) @include(if: $yes)'];
/** Written arguments of the fields that take some; the first choice goes without where it may. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  person: ['(id: $id)', '(id: "3")', '(id: "4")'],
  people: ['', '(first: 2)', '(first: $first)'],
  awards: ['', '(first: 4)', '(first: $first)'],
  funded: ['', '(kind: TRAINING)', '(kind: $kind)'],
  hire: ['(name: "new")'],
};
/** The only other field of these names takes nothing. */
const WITHOUT = new Set(['Person.awards']);
/** Names that mean something to JavaScript. */
const ALIASES: Readonly<Record<string, string>> = { name: 'toString', age: 'constructor', title: 'hasOwnProperty' };

/** Operations of every kind over a schema: aliases, fragments of all sorts, conditions, variables. Not all of them are valid. */
export function randomOperations(schema: GraphQLSchema): fc.Arbitrary<RandomOperation> {
  const choices = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 120 });
  const variables = fc.record(
    { yes: fc.boolean(), maybe: fc.boolean(), id: fc.constantFrom('1', '2', '3', '4'), first: fc.constantFrom(0, 1, 3, 5, null), kind: fc.constantFrom('TRAINING', 'RENOVATION', null) },
    { requiredKeys: ['yes', 'id'] },
  );
  return fc.tuple(choices, variables).map(([taken, values]) => ({ text: operationOf(schema, taken), variables: values }));
}

function operationOf(schema: GraphQLSchema, taken: readonly number[]): string {
  let next = 0;
  const below = (count: number) => taken[next++ % taken.length]! % count;
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const fragments: string[] = [];

  const selection = (type: GraphQLCompositeType, depth: number, narrows = true): string => {
    const count = 1 + below(4);
    return `{ ${Array.from({ length: count }, () => part(type, depth, narrows)).join(' ')} }`;
  };
  const part = (type: GraphQLCompositeType, depth: number, narrows: boolean): string => {
    const kind = below(10);
    if (kind < 3 && narrows && depth < DEEPEST) return fragment(type, depth, kind);
    if (kind === 3 || isUnionType(type)) return `${oneOf(['', 'type: '])}__typename${oneOf(CONDITIONS)}`;
    const field = oneOf(Object.values(type.getFields()));
    const inner = getNamedType(field.type);
    const isDeeper = isCompositeType(inner);
    if (isDeeper && depth >= DEEPEST) return '__typename';
    const given = (!WITHOUT.has(`${type.name}.${field.name}`) && ARGUMENTS[field.name]) || [''];
    const argument = below(given.length);
    // Told apart by alias, so that selections of the same name can be merged.
    const alias = below(5) === 0 ? `${ALIASES[field.name] ?? `other_${field.name}${argument}`}: ` : argument > 0 ? `${field.name}${argument}: ` : '';
    return `${alias}${field.name}${given[argument]}${oneOf(CONDITIONS)}${isDeeper ? ` ${selection(inner, depth + 1)}` : ''}`;
  };
  const fragment = (type: GraphQLCompositeType, depth: number, kind: number): string => {
    const possible = isObjectType(type) ? [type, ...type.getInterfaces()] : [type, ...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? type.getInterfaces() : [])];
    const on = oneOf(possible);
    // Apollo loses what an interface's fragment asks of an object's own type again, which a test of its own shows.
    const narrows = !isInterfaceType(on) || on === type;
    if (kind === 0) return `...${oneOf(CONDITIONS)} ${selection(type, depth + 1)}`;
    if (kind === 1) return `... on ${on.name}${oneOf(CONDITIONS)} ${selection(on, depth + 1, narrows)}`;
    const name = `fragment${fragments.length}`;
    const place = fragments.push('') - 1;
    fragments[place] = `fragment ${name} on ${on.name} ${selection(on, depth + 1, narrows)}`;
    return `...${name}${oneOf(CONDITIONS)}`;
  };

  const operation = below(8) === 0 ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const root = schema.getRootType(operation)!;
  const body = selection(root, 0);
  return `${operation} Random($yes: Boolean!, $maybe: Boolean! = true, $id: ID! = "1", $first: Int = 2, $kind: AwardKind) ${body} ${fragments.join(' ')}`;
}
