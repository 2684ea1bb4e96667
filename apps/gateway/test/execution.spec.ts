import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type Department, publicCaller } from '@unionhall/contracts';
import type { SubgraphRequest } from '@unionhall/graphql';
import fc from 'fast-check';
import { getOperationAST, type GraphQLError, type GraphQLSchema, NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql';
import type { GatewayContext } from '../src/context';
import type { RequestContext } from '../src/execution/executor';
import { openSubgraphs } from '../src/subgraphs';
import { openSupergraph } from '../src/supergraph';
import { everyKind, type Name, names } from './every-kind';
import { randomOperations } from './random-operations';

type Values = Readonly<Record<string, unknown>>;
type Executor = (request: RequestContext) => Promise<{ data?: unknown; errors?: readonly GraphQLError[]; extensions?: Values }>;
interface Answer {
  readonly data: unknown;
  readonly errors: readonly string[];
  /** Whether anything was blanked because it did not fit. */
  readonly faulty: boolean;
}

/** A random operation need not use every variable. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const NAMES_OF_TYPES = ['__typename', 'type'];
const { supergraphSdl, ask } = everyKind();

let seed = 0;
let asked = 0;
let schema: GraphQLSchema;
let executors: Record<'stock' | 'ours', Executor>;
beforeAll(async () => {
  // While it is made, Apollo's gateway would begin to report to its maker.
  const environment = jest.replaceProperty(process, 'env', { APOLLO_TELEMETRY_DISABLED: '1' });
  const stock = new ApolloGateway({ supergraphSdl, buildService: ({ name }): GraphQLDataSource => ({ process: ({ request: { query = '', variables = {} } }) => answerOf(name as Name, query, variables) }) });
  environment.restore();
  const local = (name: Name) => ({ execute: ({ query, variables }: SubgraphRequest) => answerOf(name, query, variables), readiness: async () => ({ ready: true }) });
  const targets: Partial<Record<Department, ReturnType<typeof local>>> = Object.fromEntries(names.map((name) => [name, local(name)]));
  const failAtOnce = (line: unknown) => {
    throw new Error('a department did not answer', { cause: line });
  };
  const ours = openSupergraph(supergraphSdl, openSubgraphs(targets, undefined), { error: failAtOnce, debug: () => undefined });
  schema = ours.schema;
  const { executor } = await ours.gateway.load({ apollo: {} });
  executors = { stock: (await stock.load()).executor, ours: executor as unknown as Executor };
});
beforeEach(() => {
  seed = 0;
  asked = 0;
});

async function answerOf(name: Name, query: string, variables: Values) {
  asked += 1;
  const { data, errors } = await ask(name, query, variables);
  return { ...(data !== undefined && { data: spoilt(data) as Record<string, unknown> }), ...(errors && { errors }) };
}

/** Some of what departments answer is spoilt: by a number, and by what is there, so that it does not matter who asks and how. */
function spoilt(value: unknown, key = ''): unknown {
  if (value === null || seed === 0) return value;
  if (Array.isArray(value)) return value.map((each) => spoilt(each, key));
  const spoils = hash(`${seed}${key}${JSON.stringify(value)}`) % 23 === 0;
  if (typeof value === 'object') return spoils && key !== '' ? null : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoilt(each, name)]));
  return spoils && !NAMES_OF_TYPES.includes(key) ? [null, 1.5, 'spoilt', true][hash(`${key}${seed}`) % 4] : value;
}

const hash = (text: string) => Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7);

async function execute(which: keyof typeof executors, text: string, variables: Values = {}, document = parse(text)): Promise<Answer> {
  const context: GatewayContext = { caller: publicCaller, callerName: 'spec', requestId: 'r', locale: 'en', deadline: Infinity, planOnly: false };
  const request = { document, source: text, operation: getOperationAST(document), queryHash: text, request: { query: text, variables }, context, metrics: {}, logger: console };
  const { data, errors = [], extensions } = await executors[which](request as unknown as RequestContext);
  // As clients get it.
  return { data: data === undefined ? undefined : JSON.parse(JSON.stringify(data)), errors: errors.map((error) => JSON.stringify(error)).sort(), faulty: extensions !== undefined };
}

describe('every operation', () => {
  it('is answered as by Apollo’s gateway, whatever departments answer', async () => {
    const seen = { blank: 0, failed: 0, faulty: 0, whole: 0 };
    await fc.assert(
      fc.asyncProperty(randomOperations(schema), fc.nat({ max: 40 }), async ({ text, variables }, spoiling) => {
        fc.pre(validate(schema, parse(text), rules).length === 0);
        seed = spoiling;
        const ours = await execute('ours', text, variables);
        expect(ours).toEqual(await execute('stock', text, variables));
        seen[ours.data === null ? 'blank' : ours.errors.length > 0 ? 'failed' : ours.faulty ? 'faulty' : 'whole'] += 1;
      }),
      { numRuns: 400 },
    );
    expect(Object.values(seen).every((times) => times > 0)).toBe(true);
  }, 120_000);

  it.each([
    '{ __schema { queryType { name } } must { id __typename } }',
    '{ __type(name: "Person") { kind } __typename }',
    '{ must { __proto__: name constructor: age toString: id } }',
    '{ anyone { __typename ... on Robot { serial name maker { ...p } } } } fragment p on Person { friends { name @skip(if: true) id } }',
  ])('even %s', async (text) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const { data } = await execute('ours', text);
    expect(data).toEqual((await execute('stock', text)).data);
    expect(data).toBeTruthy();
  });

  it('has the fields of its conditions each time it is asked, in however many ways', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `c${index}`);
    const text = `query (${names.map((name) => `$${name}: Boolean!`).join()}) { must { id ${names.map((name) => `${name}: name @include(if: $${name})`).join(' ')} } }`;
    const document = parse(text);
    for (const way of [0, 31, 7, 0, ...Array.from({ length: 32 }, (_, index) => index), 7]) {
      const included = names.filter((_, index) => (way & (1 << index)) > 0);
      const { data } = await execute('ours', text, Object.fromEntries(names.map((name) => [name, included.includes(name)])), document);
      expect(data).toEqual({ must: { id: '3', ...Object.fromEntries(included.map((name) => [name, 'person 3'])) } });
    }
  });

  it('has what an interface’s fragment asks of the object’s own type, which Apollo’s shaping loses', async () => {
    const text = '{ awards(first: 1) { ... on Titled { ... on Award { kind } } } }';
    expect((await execute('ours', text)).data).toEqual({ awards: [{ kind: 'RENOVATION' }] });
    expect((await execute('stock', text)).data).toEqual({ awards: [{}] });
  });

  it('is refused in the words of Apollo’s gateway when it cannot be told which one is meant, but answered, not thrown', async () => {
    const text = 'query A { must { id } } query B { people { id } }';
    const failure = await execute('stock', text).catch(String);
    expect(failure).toContain('Must provide operation name');
    const { data, errors } = await execute('ours', text);
    expect(data).toBeUndefined();
    expect(errors).toEqual([JSON.stringify({ message: failure })]);
  });

  it('asks nobody when it is not clear which fields it asks for', async () => {
    const { data, errors } = await execute('ours', 'query ($with: Boolean = true) { must { id @include(if: $with) } }', { with: null });
    expect(data).toBeUndefined();
    expect(errors[0]).toContain('BAD_USER_INPUT');
    expect(asked).toBe(0);
  });

  it('asks a department once for what several places ask alike, and of each thing once', async () => {
    await execute('ours', '{ awards { leader { name } second { name } } }');
    expect(asked).toBe(2);
    asked = 0;
    await execute('stock', '{ awards { leader { name } second { name } } }');
    expect(asked).toBe(3);
  });
});
