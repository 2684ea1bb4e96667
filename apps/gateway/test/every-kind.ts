import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, graphql, parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@shareable", "@requires", "@inaccessible"])';

const schemas = {
  personnel: `${LINK}
    scalar Day
    enum Mood { GLAD  SAD  HIDDEN @inaccessible }
    interface Named { name: String }
    type Query { person(id: ID!): Person  people(first: Int = 3): [Person!]!  named: [Named]!  crew: [[Person!]]  anyone: Anyone  must: Person! }
    type Mutation { hire(name: String!): Person }
    union Anyone = Person | Robot | Ghost
    type Robot implements Named { name: String  serial: Int!  maker: Person }
    type Ghost @inaccessible { name: String }
    type Person implements Named @key(fields: "id") { id: ID!  name: String  age: Int  height: Float  glad: Boolean!  mood: Mood  born: Day  boss: Person  friends: [Person]  tags: [String!]! }`,
  grants: `${LINK}
    enum AwardKind { RENOVATION  TRAINING }
    interface Titled { title: String! }
    type Query { awards(first: Int): [Award]!  titled: [Titled!] }
    type Award implements Titled @key(fields: "id") { id: ID!  title: String!  kind: AwardKind!  leader: Person  second: Person!  fee: Fee @shareable }
    type Prize implements Titled { title: String!  winner: Person! }
    type Fee @shareable { fen: Int! }
    type Person @key(fields: "id") { id: ID!  funded(kind: AwardKind): Int!  owed: Float  awards: [Award!]  age: Int @external  pension: Int @requires(fields: "age") }`,
} as const;

export type Name = keyof typeof schemas;
export const names: readonly Name[] = ['personnel', 'grants'];

const ids = ['1', '2', '3', '4'];
const refOf = (id: number) => ({ __typename: 'Person', id: ids[id % ids.length] });
const personOf = (id: string) => {
  const number = Number(id);
  if (id === '4') return null;
  return {
    __typename: 'Person',
    id,
    name: `person ${id}`,
    age: 20 + number,
    height: 1.5 + number / 10,
    glad: number % 2 === 0,
    mood: ['GLAD', 'SAD', 'HIDDEN'][number % 3],
    born: { year: 1990 + number },
    boss: () => personOf(ids[number % 3]!),
    friends: () => [personOf('1'), null, personOf('3')],
    tags: ['a', `b${id}`],
  };
};
const robot = { __typename: 'Robot', name: 'robot', serial: 7, maker: () => personOf('2') };
const awardOf = (id: number) => ({ __typename: 'Award', id: String(id), title: `award ${id}`, kind: id % 2 ? 'TRAINING' : 'RENOVATION', leader: id === 2 ? null : refOf(id), second: refOf(id + 1), fee: { fen: id * 100 } });

const resolvers = {
  personnel: {
    Query: {
      person: (_: unknown, { id }: { id: string }) => personOf(id),
      people: (_: unknown, { first }: { first: number }) => ids.slice(0, Math.min(first, 3)).map(personOf),
      named: () => [personOf('1'), robot, null, personOf('2')],
      crew: () => [[personOf('1'), personOf('2')], null, []],
      anyone: () => robot,
      must: () => personOf('3'),
    },
    Mutation: { hire: (_: unknown, { name }: { name: string }) => ({ ...personOf('1'), name }) },
    Person: { __resolveReference: ({ id }: { id: string }) => personOf(id) },
  },
  grants: {
    Query: {
      awards: (_: unknown, { first = 5 }: { first?: number }) => Array.from({ length: Math.max(0, first) }, (_each, index) => (index === 3 ? null : awardOf(index))),
      titled: () => [awardOf(1), { __typename: 'Prize', title: 'prize', winner: refOf(1) }, { __typename: 'Prize', title: 'other', winner: refOf(3) }],
    },
    Award: { __resolveReference: ({ id }: { id: string }) => awardOf(Number(id)) },
    Person: {
      __resolveReference: (person: object) => person,
      funded: ({ id }: { id: string }) => {
        if (id === '3') throw new Error('not yours');
        return Number(id) * 10;
      },
      owed: () => 2.5,
      awards: ({ id }: { id: string }) => (id === '2' ? null : [awardOf(Number(id)), awardOf(1)]),
      pension: ({ age }: { age: number }) => age * 2,
    },
  },
};

/** Two departments whose graph has every kind of type and field, with gaps and failures in what they answer. */
export function everyKind() {
  const documents = Object.fromEntries(names.map((name) => [name, parse(schemas[name])])) as Record<Name, DocumentNode>;
  const { supergraphSdl, errors } = composeServices(names.map((name) => ({ name, url: `http://${name}`, typeDefs: documents[name] })));
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const built = Object.fromEntries(names.map((name) => [name, buildSubgraphSchema([{ typeDefs: documents[name], resolvers: resolvers[name] as never }])])) as Record<Name, ReturnType<typeof buildSubgraphSchema>>;
  return {
    supergraphSdl,
    /** What a department answers, as JSON brings it. */
    ask: async (name: Name, source: string, variableValues: Readonly<Record<string, unknown>>) =>
      JSON.parse(JSON.stringify(await graphql({ schema: built[name], source, variableValues }))) as { data?: Record<string, unknown> | null; errors?: never[] },
  };
}
