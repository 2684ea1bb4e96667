import { MaxLength } from 'class-validator';
import { buildSchema, isObjectType } from 'graphql';
import { lintSchemas, type LintedSchema } from './schema-lint';

class ChangeParkInput {
  @MaxLength(100)
  name: string;
}
class Park {
  id: string;
}
const changePark = { name: 'changePark', input: ChangeParkInput, object: Park };

const DIRECTIVES = 'directive @key(fields: String!) on OBJECT\ndirective @shareable on OBJECT\n';
const WORKSTATIONS = `${DIRECTIVES}
"金额。Money." scalar Money
"理由。Refusal." type Refusal @shareable { "代码。Code." code: String! }
"记录。Record." type ActRecord @shareable { "编号。Id." id: String! }
"分页。Page." type PageInfo @shareable { "还有。More." hasNextPage: Boolean! }
"类别。Kind." enum ParkKind { "工业。Industrial." INDUSTRIAL }
"园区。Park." type Park @key(fields: "id") {
  "编号。Id." id: ID!
  "单位。Employer." employer: Employer
  "类别。Kind." kind: ParkKind!
  "出勤率。Ratio." attendanceRatio: Float!
}
"单位。Employer." type Employer @key(fields: "id") { "编号。Id." id: ID! }
"行。Row." type ParkEdge { "园区。Park." node: Park }
"列表。List." type ParkConnection { "行。Rows." edges: [ParkEdge!]! "分页。Page." pageInfo: PageInfo! "总数。Total." totalCount: Int! }
"更改。Change." input ChangeParkInput { "园区。Park." parkId: ID! "版本。Version." expectedVersion: Int! "名称。Name." name: String! }
"结果。Answer." type ChangeParkPayload { "园区。Park." park: Park "理由。Refusals." refusals: [Refusal!]! "记录。Record." record: ActRecord }
type Query { "园区。Park." park(id: ID!): Park "各园区。Parks." parks: ParkConnection }
type Mutation { "更改园区。Changes a park." changePark(input: ChangeParkInput!, dryRun: Boolean! = false): ChangeParkPayload! }
`;
const GRANTS = `${DIRECTIVES}
"理由。Refusal." type Refusal @shareable { "代码。Code." code: String! }
"园区。Park." type Park @key(fields: "id") { "编号。Id." id: ID! }
"筛选。Filter." input GrantFilter { "名称。Name." name: String }
type Query { "轮次。Round." round: String }
`;

function linted(department: 'workstations' | 'grants', sdl: string, act: object | undefined): LintedSchema {
  const schema = buildSchema(sdl);
  const mutation = schema.getMutationType();
  if (isObjectType(mutation)) for (const field of Object.values(mutation.getFields())) field.extensions = { act };
  return { department, schema };
}

const lint = (workstations: string, grants = GRANTS, act: object | undefined = changePark, operations = ['ChangePark']) =>
  lintSchemas([linted('workstations', workstations, act), linted('grants', grants, undefined)], operations);

it('has nothing to say of schemas that keep the manners', () => expect(lint(WORKSTATIONS)).toEqual([]));

it('asks no version of an act that only adds to its object', () => {
  const sdl = WORKSTATIONS.replace('"版本。Version." expectedVersion: Int!', '');
  expect(lint(sdl)).not.toEqual([]);
  expect(lint(sdl, GRANTS, { ...changePark, addsOnly: true })).toEqual([]);
});

describe('finds a seeded fault', () => {
  it.each([
    ['no Chinese term', '"园区。Park." type Park @key', '"A park." type Park @key', 'workstations Park: needs a description with the Chinese term and English'],
    ['no description of a field', '"类别。Kind." kind', 'kind', 'workstations Park.kind: needs a description with the Chinese term and English'],
    ['no description of an enum value', '"工业。Industrial." INDUSTRIAL', 'INDUSTRIAL', 'workstations ParkKind.INDUSTRIAL: needs a description with the Chinese term and English'],
    ['a foreign reference that cannot be null', 'employer: Employer', 'employer: Employer!', 'workstations Park.employer: Employer belongs to finance-collection, so the reference must be nullable'],
    ['money as Float', 'attendanceRatio: Float!', 'balance: Float!', 'workstations Park.balance: Float is for ratios only; money is Money'],
    ['a status in an input', '"名称。Name." name: String!', '"状态。State." state: String!', 'workstations Mutation.changePark: no mutation takes a status; an act has its own name (state)'],
    ['a text without limit', '"名称。Name." name: String!', '"地址。Address." address: String!', 'workstations Mutation.changePark: the text address has no MaxLength'],
    ['a change without a version', '"版本。Version." expectedVersion: Int!', '', 'workstations Mutation.changePark: changes a Park, so it needs expectedVersion: Int!'],
    ['money without a key', '"版本。Version." expectedVersion: Int!', '"版本。Version." expectedVersion: Int! "金额。Amount." amount: Money!', 'workstations Mutation.changePark: names money, so it needs idempotencyKey: String!'],
    ['a nullable input', 'input: ChangeParkInput!,', 'input: ChangeParkInput,', 'workstations Mutation.changePark: takes one non-null input, and dryRun = false'],
    ['no dryRun', ', dryRun: Boolean! = false', '', 'workstations Mutation.changePark: takes one non-null input, and dryRun = false'],
    ['a payload of another name', 'ChangeParkPayload', 'ParkPayload', 'workstations Mutation.changePark: answers ChangeParkPayload'],
    ['a payload without refusals', '"理由。Refusals." refusals: [Refusal!]!', '"园区二。Second." other: Park', 'workstations ChangeParkPayload: a payload has its object, refusals and record'],
    ['a connection without a count', '"总数。Total." totalCount: Int!', '', 'workstations ParkConnection: a connection has edges, pageInfo and totalCount'],
    ['a root field that cannot be null', 'park(id: ID!): Park', 'park(id: ID!): Park!', 'workstations Query.park: must be nullable, or this department’s failure blanks the whole answer'],
  ])('%s', (_what, from, to, fault) => {
    expect(WORKSTATIONS).toContain(from);
    expect(lint(WORKSTATIONS.replaceAll(from, to)).map((line) => line.replace("'", '’'))).toContain(fault);
  });

  it('a name in two departments', () => {
    expect(lint(WORKSTATIONS, `${GRANTS}\n"类别。Kind." enum ParkKind { "工业。Industrial." INDUSTRIAL }`)).toEqual(['ParkKind: the name stands in workstations and grants']);
  });
  it('an act on what everybody sees that is not published', () => {
    const schemas = (act: object) => {
      const open = linted('workstations', WORKSTATIONS, act);
      open.schema.getType('Park')!.extensions = { access: { to: 'public' } };
      return lintSchemas([open], ['ChangePark']);
    };
    expect(schemas(changePark)).toEqual(['workstations Mutation.changePark: everybody sees a Park, so the act is published: true']);
    expect(schemas({ ...changePark, published: true })).toEqual([]);
  });
  it('a mutation that is no act', () => expect(lint(WORKSTATIONS, GRANTS, { ...changePark, name: 'other' })).toEqual(['workstations Mutation.changePark: is not the mutation of an act of its name']));
  it('a mutation without an example', () => expect(lint(WORKSTATIONS, GRANTS, changePark, [])).toEqual(['workstations Mutation.changePark: has no example in docs/graph/operations']));
});
