import { ApolloServer } from '@apollo/server';
import { getIntrospectionQuery } from 'graphql';
import { createErrorFormatter } from '../errors/format-error';
import { inRequestScope } from '../errors/request-scope';
import { outerLimits } from './limits';
import { limitsForServer } from './limits-for-server';
import { type CountedContext, mutationRateLimit, type Rate } from './rate-limit';

const typeDefs = `#graphql
  scalar Money
  type Query { me: Person  funded(atLeast: Money): Boolean  people(first: Int, after: String): PersonConnection!  boss: Person }
  type Mutation { pay: Boolean  vote: Boolean }
  type PersonConnection { edges: [PersonEdge!]!  totalCount: Int! }
  type PersonEdge { node: Person! }
  type Permission { act: String  refusals: [Refusal!]! }
  type Refusal { code: String  facts: [RefusalFact!]! }
  type RefusalFact { name: String }
  type Person { permissions: [Permission!]!  id: ID  name: String  boss: Person  friends: [Person!]!  staff(first: Int): PersonConnection! }
`;

function server({ production = false, rate = { requests: 100, seconds: 60 } as Rate } = {}) {
  const limits = limitsForServer({ limits: outerLimits, production });
  const silent = { error: () => undefined, debug: () => undefined };
  const formatError = createErrorFormatter(silent);
  return new ApolloServer<CountedContext>({ ...limits, plugins: [...limits.plugins, mutationRateLimit(rate)], typeDefs, formatError, logger: { ...console, warn: () => undefined } });
}

async function ask(query: string, variables: Record<string, unknown> = {}, apollo = server(), callerName = 'chief') {
  const response = await inRequestScope({ requestId: '019a0000-0000-7000-8000-0000000000aa', locale: 'en' }, () =>
    apollo.executeOperation({ query, variables }, { contextValue: { callerName } }),
  );
  if (response.body.kind !== 'single') throw new Error('one result was expected');
  return { errors: response.body.singleResult.errors, status: response.http.status };
}

const repeated = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, index) => text(index)).join(' ');
const nested = (levels: number, leaf = 'id') => `{ ${'boss { '.repeat(levels - 1)} ${leaf} ${'}'.repeat(levels - 1)} }`;

describe('a query within the limits is answered', () => {
  it.each([
    ['twelve levels', nested(12)],
    ['fifteen aliases', `{ ${repeated(15, (index) => `a${index}: me { id }`)} }`],
    ['a page of a hundred with what belongs to each', '{ people(first: 100) { totalCount edges { node { id name boss { boss { name } } friends { id } } } } }'],
    ['pages in pages', '{ people(first: 20) { edges { node { staff(first: 20) { edges { node { name boss { name } } } } } } } }'],
    ['a page with all that one may do, and why not', '{ people(first: 20) { edges { node { friends { id } permissions { act refusals { code facts { name } } } } } } }'],
    ['the schema as GraphiQL asks for it, outside production', getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true })],
  ])('%s', async (_kind, query) => {
    const { errors } = await ask(query);
    expect(errors?.filter(({ extensions }) => extensions?.['code'] !== 'INTERNAL') ?? []).toEqual([]);
  });
});

describe('a hostile query is refused with LIMIT_EXCEEDED before it runs', () => {
  const doubling = repeated(14, (index) => `fragment f${index} on Person { ...f${index + 1} ...f${index + 1} }`);
  it.each<[string, string, string, Record<string, unknown>?]>([
    ['thirteen levels', nested(13), 'depth'],
    ['depth hidden in fragments', `{ ...a } fragment a on Query { ${nested(7).slice(1, -1).replace(' id ', ' ...b ')} } fragment b on Person ${nested(7)}`, 'depth'],
    ['depth hidden in inline fragments', nested(12, '... on Person { ... on Person { boss { id } } }'), 'depth'],
    ['sixteen aliases', `{ ${repeated(16, (index) => `a${index}: me { id }`)} }`, 'aliases'],
    ['aliases of __typename', `{ ${repeated(16, (index) => `a${index}: __typename`)} }`, 'aliases'],
    ['aliases hidden in fragments', `{ me { ...a } } fragment a on Person { ${repeated(16, (index) => `a${index}: id`)} }`, 'aliases'],
    ['many directives', `{ me { ${repeated(21, () => 'id @include(if: true)')} } }`, 'directives'],
    ['many tokens', `{ ${repeated(2001, () => 'me')} }`, 'tokens'],
    ['doubling fragments', `{ me { ...f0 } } ${doubling} fragment f14 on Person { id }`, 'recursive-selections'],
    ['a huge page', '{ people(first: 100000) { edges { node { id } } } }', 'cost'],
    ['a huge page in a variable', 'query($n: Int) { people(first: $n) { edges { node { id } } } }', 'cost', { n: 100000 }],
    ['a huge page as a default', 'query($n: Int = 100000) { people(first: $n) { edges { node { id } } } }', 'cost'],
    ['a hundred of a hundred', '{ people(first: 100) { edges { node { staff(first: 100) { edges { node { id } } } } } } }', 'cost'],
    ['the same without page sizes', '{ people { edges { node { staff { edges { node { id } } } } } } }', 'cost'],
    ['the same with page sizes of null', '{ people(first: null) { edges { node { staff(first: null) { edges { node { id } } } } } } }', 'cost'],
    ['negative page sizes', '{ people(first: -100) { edges { node { staff(first: -100) { edges { node { id } } } } } } }', 'cost'],
    ['lists of lists', `{ me { ${'friends { '.repeat(4)} friends { id } ${'}'.repeat(4)} } }`, 'cost'],
    ['cost hidden in fragments', '{ ...a } fragment a on Query { people { edges { node { ...b } } } } fragment b on Person { staff { edges { node { id } } } }', 'cost'],
  ])('%s', async (_kind, query, reason, variables = {}) => {
    const { errors, status } = await ask(query, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { reason } });
    expect(errors?.[0]?.message).not.toContain('Syntax Error');
    expect([400, 429]).toContain(status);
  });

  it.each(['1e400', '-1e400', '9'.repeat(400)])('a number no computer holds, as a fault of the query: %.10s', async (number) => {
    const { errors, status } = await ask(`{ funded(atLeast: ${number}) }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(status).toBe(400);
  });

  it('circular fragments, as a fault of the query', async () => {
    const { errors } = await ask('{ me { ...a } } fragment a on Person { boss { ...a } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('introspection in production, and nothing of the schema in suggestions', async () => {
    const apollo = server({ production: true });
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }', '{ mee { id } }', '{ me { nmae } }', '{ people(frist: 1) { totalCount } }']) {
      const { errors } = await ask(query, {}, apollo);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean/);
    }
  });

  it('acts repeated too often by one caller, whatever he calls the operation', async () => {
    const apollo = server({ rate: { requests: 2, seconds: 60 } });
    await ask('mutation a { pay }', {}, apollo);
    await ask('mutation b { pay }', {}, apollo);
    const { errors, status } = await ask('mutation c { pay }', {}, apollo);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { reason: 'rate' } });
    expect(status).toBe(429);
    expect((await ask('mutation { vote }', {}, apollo)).errors).toBeUndefined();
    expect((await ask('mutation { pay }', {}, apollo, 'deputy')).errors).toBeUndefined();
  });
});
