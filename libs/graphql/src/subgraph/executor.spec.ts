import { buildSchema, execute, GraphQLError, type GraphQLSchema, isObjectType, isScalarType, parse, validate } from 'graphql';
import { executorFor } from './executor';

// One type of each kind, with resolvers that tell what they were given.
const sdl = `
  scalar _Any
  scalar Fen
  enum Kind { GROUP SINGLE }
  input Filter { kind: Kind = GROUP, names: [String!], least: Fen }
  interface Named { name: String! }
  type Person implements Named { name: String!, boss: Person, tags: [String!]! }
  type Employer implements Named { name: String!, fund: Fen! }
  union Entity = Person | Employer
  type Query {
    told(kind: Kind! = SINGLE, filter: Filter = {}, first: Int! = 20, ids: [ID!], fund: Fen): String
    anything(value: _Any): String
    entities(names: [String!]!): [Entity]!
    named: Named!
    fails(how: String!): [Person!]
  }
  type Mutation { add(by: Int!): Int! }
`;

const printed = (value: unknown) => JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? `${each} fen` : each));
const person = (name: string) => ({ __typename: 'Person', name, boss: { name: 'chief' }, tags: ['a', 'b'] });

function schemaOfAllKinds(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const fen = schema.getType('Fen');
  if (isScalarType(fen)) {
    fen.serialize = String;
    fen.parseValue = (value) => {
      if (typeof value !== 'string' || !/^\d+$/.test(value)) throw new Error('not fen');
      return BigInt(value);
    };
    fen.parseLiteral = (node) => BigInt('value' in node ? String(node.value) : 0);
  }
  const fields = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(name);
    return type.getFields();
  };
  const query = fields('Query');
  query['told']!.resolve = (_root, args) => printed(args);
  query['anything']!.resolve = (_root, { value }) => printed(value);
  query['entities']!.resolve = (_root, { names }: { names?: string[] }) =>
    names!.map(async (name) => (name === 'none' ? null : name === 'bad' ? Promise.reject(new Error('bad')) : name.startsWith('E') ? { __typename: 'Employer', name, fund: 12n } : person(name)));
  query['named']!.resolve = async () => person('one');
  query['fails']!.resolve = (_root, { how }: { how?: string }) => {
    if (how === 'throws') throw new Error('thrown');
    return how === 'null inside' ? [person('one'), { __typename: 'Person', name: null, tags: [] }] : [person('one'), new Error('in the list')];
  };
  let sum = 0;
  fields('Mutation')['add']!.resolve = async (_root, { by }: { by?: number }) => (sum += by!);
  return schema;
}

const told = 'query ($kind: Kind! = GROUP, $filter: Filter, $first: Int! = 7, $ids: [ID!], $fund: Fen) { told(kind: $kind, filter: $filter, first: $first, ids: $ids, fund: $fund) }';
const entities = 'query ($names: [String!]!, $deep: Boolean! = true) { entities(names: $names) { __typename ... on Person { name boss @include(if: $deep) { n: name ...deeper } } ... on Employer { name fund } } } fragment deeper on Person { name }';
const cases: readonly [string, Readonly<Record<string, unknown>>][] = [
  [told, {}],
  [told, { kind: 'SINGLE', filter: { names: ['a'], least: '5' }, first: 3, ids: [1, 'b'], fund: '12' }],
  [told, { filter: null, ids: 'one', fund: null }],
  [told, { kind: 'OTHER' }],
  [told, { kind: null }],
  [told, { first: 'x', fund: '1.5', filter: { unknown: 1 } }],
  ['query ($name: String!) { told(filter: { names: [$name], kind: SINGLE }) }', { name: 'inside' }],
  ['{ told(fund: 12, filter: { least: 5 }) }', {}],
  ['query ($id: ID!) { anything(value: { id: $id, list: [1, $id] }) }', { id: 'inside' }],
  ['query ($value: _Any) { anything(value: $value) }', { value: { id: 'a', list: [1] } }],
  ['query ($value: _Any) { anything(value: $value) }', {}],
  [entities, { names: ['P1', 'E1', 'none'] }],
  [entities, { names: ['P1', 'bad'], deep: false }],
  [entities, { names: [] }],
  [entities, {}],
  ['{ named { name ... on Person { tags boss { name boss { name } } } } }', {}],
  ['{ fails(how: "throws") { name } told }', {}],
  ['{ fails(how: "null inside") { name } told }', {}],
  ['{ fails(how: "error inside") { name } }', {}],
  ['query A { told } query B { named { name } }', {}],
  ['{ __schema { queryType { name } } __typename }', {}],
  // What would be code if it were put into code.
  ['{ anything(value: "\\"); throw 1; (\\"\\u2028 ${1} `\\\\") told(filter: { names: ["\\"]; throw 1; //"] }) }', {}],
  ['query ($constructor: _Any, $__proto__: Int! = 3) { anything(value: $constructor) told(first: $__proto__) }', { constructor: 1 }],
  ['{ __proto__: told constructor: told prototype: named { __proto__: name toString: name } }', {}],
  ['{ anything(value: { __proto__: { a: 1 } }) }', {}],
  ['mutation { one: add(by: 1) two: add(by: 2) }', {}],
];

it.each(cases)('answers %s with %j as graphql does', async (text, variables) => {
  const document = parse(text);
  const schema = schemaOfAllKinds();
  expect(validate(schema, document)).toEqual([]);
  const expected = await execute({ schema, document, variableValues: variables });
  const seen = await executorFor(schemaOfAllKinds())({ document, variables, context: {} });
  const shown = ({ data, errors }: typeof seen) => JSON.parse(JSON.stringify({ data: data ?? null, errors: errors?.map(({ message, path, locations }) => ({ message, path, locations })) })) as unknown;
  expect(shown(seen)).toEqual(shown(expected));
});

it.each([
  [told, { kind: 'OTHER' }],
  ['mutation ($by: Int!) { add(by: $by) }', { by: null }],
])('calls a wrong variable bad input: %s with %j', async (text, variables) => {
  const { errors } = await executorFor(schemaOfAllKinds())({ document: parse(text), variables, context: {} });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
});

// Apollo reads an error's extensions without looking whether there are any.
it('fails with errors that are graphql’s own, whatever was thrown', async () => {
  const run = executorFor(schemaOfAllKinds());
  const { errors } = await run({ document: parse('{ fails(how: "throws") { name } }'), variables: {}, context: {} });
  expect(errors).toHaveLength(1);
  expect([errors![0] instanceof GraphQLError, errors![0]!.extensions, errors![0]!.path, errors![0]!.originalError]).toEqual([true, {}, ['fails'], new Error('thrown')]);
});
