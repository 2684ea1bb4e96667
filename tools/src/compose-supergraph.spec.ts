import { composeSupergraph } from './compose-supergraph';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const personnel = `${LINK} type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! name: String }`;
const grants = `${LINK} type Query { awards: [Award!]! } type Award { id: ID! leader: Person } type Person @key(fields: "id") { id: ID! awards: [Award!]! }`;

describe('composing the supergraph', () => {
  it('joins the departments, without a real address', () => {
    const supergraph = composeSupergraph([
      { department: 'personnel', sdl: personnel },
      { department: 'grants', sdl: grants },
    ]);
    expect(supergraph).toContain('PERSONNEL @join__graph(name: "personnel", url: "http://personnel")');
    expect(supergraph).toContain('awards: [Award!]!');
  });

  it('says every fault when they do not fit', () => {
    const clashing = `${LINK} type Query { person(id: ID!): Int }`;
    expect(() =>
      composeSupergraph([
        { department: 'personnel', sdl: personnel },
        { department: 'grants', sdl: clashing },
      ]),
    ).toThrow(/Query\.person/);
  });
});
