import type { AccessPolicy } from '@unionhall/graphql';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { composeSupergraph } from '../compose-supergraph';
import { publicSchema } from './public-schema';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const FEDERATION = 'directive @key(fields: String!) on OBJECT\n';
const personnel = 'type Query { people: [Person!] me: Person } type Person @key(fields: "id") { id: ID! name: String file: File } type File { text: String }';
const grants = `type Query { awards(filter: AwardFilter, order: AwardOrder): [Award!] applications: [Application!] }
  input AwardFilter { year: Int } enum AwardOrder { YEAR } enum Mood { GLAD }
  type Award { id: ID! leader: Person amount: String application: Application } type Application { id: ID! mood: Mood }
  type Person @key(fields: "id") { id: ID! awards: [Award!] } type Mutation { award(id: ID!): Award }`;

const signedIn: AccessPolicy = { to: 'signed-in' };
const open: AccessPolicy = { to: 'public' };
const POLICIES: Readonly<Record<string, AccessPolicy>> = {
  'personnel Person': signedIn, 'personnel File': open, 'personnel Query.people': signedIn, 'personnel Query.me': open,
  'grants Person': open, 'grants Award': open, 'grants Award.amount': { to: ['officer'] }, 'grants Application': signedIn, 'grants Query.awards': open, 'grants Query.applications': open,
};

function guarded(department: string, sdl: string, changes: Readonly<Record<string, AccessPolicy>>): GraphQLSchema {
  const schema = buildSchema(FEDERATION + sdl);
  const policies = { ...POLICIES, ...changes };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    type.extensions = { access: policies[`${department} ${type.name}`] };
    for (const field of Object.values(type.getFields())) field.extensions = { access: policies[`${department} ${type.name}.${field.name}`] };
  }
  return schema;
}

/** The public variant without its descriptions, in one line. */
function variant(changes: Readonly<Record<string, AccessPolicy>> = {}): string {
  const supergraph = composeSupergraph([{ department: 'personnel', sdl: `${LINK} ${personnel}` }, { department: 'grants', sdl: `${LINK} ${grants}` }]);
  const text = publicSchema([{ schema: guarded('personnel', personnel, changes) }, { schema: guarded('grants', grants, changes) }], supergraph);
  return text.replace(/^#.*$/gm, '').replace(/\s+/g, ' ').trim();
}

it('has what everybody may ask and what leads there, and nothing of what a policy guards', () =>
  expect(variant()).toBe(
    'type Award { id: ID! leader: Person } input AwardFilter { year: Int } enum AwardOrder { YEAR } type Person { id: ID! awards: [Award!] } type Query { awards(filter: AwardFilter, order: AwardOrder): [Award!] }',
  ));

it('shows a policy that opens a field, and one that closes a type', () => {
  expect(variant({ 'grants Award.amount': open })).toContain('amount: String');
  expect(variant({ 'personnel Person': open })).toContain('me: Person');
  expect(variant({ 'grants Person': signedIn })).not.toContain('Person');
});

it('leaves out an object of which nothing may be seen, with what leads to it', () => {
  const hidden = { 'grants Application': open, 'grants Application.id': signedIn, 'grants Application.mood': signedIn };
  expect(variant(hidden)).not.toContain('pplication');
  expect(variant({ 'grants Application': open })).toContain('applications: [Application!]');
});
