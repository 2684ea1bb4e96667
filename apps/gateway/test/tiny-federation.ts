import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  createBearerCheck,
  createTokenCheck,
  createTokenKeySet,
  createTokenMint,
  generateTokenKey,
  identityOf,
  protectInternalPort,
  type RequestIdentity,
  type TokenIssuer,
} from '@unionhall/graphql';
import Fastify from 'fastify';
import { graphql, GraphQLError, parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createGateway, type Gateway, type GatewayOptions } from '../src';

export const CHIEF = '019a0000-0000-7000-8000-000000000001';
const ISSUER = 'https://id.example';
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@shareable"])';

const schemas = {
  personnel: `${LINK}
    type Query { me: String  person(id: ID!): Person  people(first: Int): PersonConnection!  staff(first: Int = 20, after: String, rank: Rank): StaffConnection  secret: String  cursed: String }
    type Mutation { hire(name: String!): Person }
    type PersonConnection { edges: [PersonEdge!]! }
    type PersonEdge { node: Person! }
    type StaffConnection { totalCount: Int!  edges: [StaffEdge!]!  pageInfo: PageInfo! }
    type StaffEdge { node: Staff }
    type PageInfo { hasNextPage: Boolean!  endCursor: String }
    type Staff {
      "姓名,以身份证为准。Name."
      name: String!
      "职级。Rank."
      rank: Rank!
      "在岗。On duty."
      present: Boolean
      "上级。Superior."
      boss: Person
      "下属。Subordinates."
      team: [Person!]!
    }
    enum Rank {
      "主任科员。Senior clerk."
      SENIOR
      JUNIOR
    }
    type Person @key(fields: "id") {
      id: ID!
      "名字。Name."
      name: String
      boss: Person
    }`,
  grants: `${LINK}
    type Query { awards(first: Int): [Award]! }
    input AwardFilter { year: Int!  kind: AwardKind! }
    enum AwardKind { RENOVATION TRAINING }
    type Award { id: ID!  title: String  leader: Person }
    type Person @key(fields: "id") { id: ID!  grantsFunded(filter: AwardFilter): Int }`,
} as const;

/** What reached a subgraph. */
export interface Arrived {
  readonly identity: RequestIdentity;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

/** A small real department: its own port behind internal tokens. */
interface TinyDepartment {
  readonly url: string;
  readonly arrived: Arrived[];
  stop(): Promise<void>;
  /** Done before each answer. */
  onArrival?: () => Promise<void>;
}

const people = new Map(['1', '2', '3'].map((id) => [id, { __typename: 'Person', id, name: `person ${id}`, boss: { __typename: 'Person', id: '1' } }]));

/** A list of several pages; its last row's superior is one of whom grants tells nothing. */
export const STAFF = 250;
const staff = Array.from({ length: STAFF }, (_, index) => ({
  name: index === 0 ? '=HYPERLINK("示例")' : `职工,${index}`,
  rank: index % 2 === 0 ? 'SENIOR' : 'JUNIOR',
  present: index === 2 ? null : index % 2 === 0,
  boss: people.get(index === STAFF - 1 ? '3' : '1'),
  team: index === 1 ? [people.get('2'), people.get('3')] : [],
}));

const resolvers = {
  personnel: {
    Query: {
      me: (_: unknown, __: unknown, { caller }: RequestIdentity) => caller.personId ?? 'nobody',
      person: (_: unknown, { id }: { id: string }) => people.get(id),
      people: () => ({ edges: [...people.values()].map((node) => ({ node })) }),
      staff: (_: unknown, { first, after, rank }: { first: number; after?: string; rank?: string }) => {
        const listed = staff.filter((each) => !rank || each.rank === rank);
        const start = after ? Number(after) : 0;
        const page = listed.slice(start, start + first);
        return { totalCount: listed.length, edges: page.map((node) => ({ node })), pageInfo: { hasNextPage: start + first < listed.length, endCursor: String(start + page.length) } };
      },
      secret: () => {
        throw new GraphQLError('只有主席可看 Only the chief may see this', { extensions: { code: 'FORBIDDEN', http: { status: 403 }, host: 'db:3306' } });
      },
      cursed: () => {
        throw new Error('connect ECONNREFUSED 10.9.8.7:3306 at /srv/app/secret.js: SELECT * FROM person');
      },
    },
    Mutation: { hire: (_: unknown, { name }: { name: string }) => ({ id: '9', name }) },
    Person: { __resolveReference: ({ id }: { id: string }) => people.get(id) },
  },
  grants: {
    Query: { awards: () => Array.from({ length: 12 }, (_, index) => ({ id: String(index), title: `award ${index}`, leader: { __typename: 'Person', id: String((index % 3) + 1) } })) },
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      grantsFunded: ({ id }: { id: string }) => {
        if (id === '3') throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
        return Number(id) * 10;
      },
    },
  },
};

/** Everything a gateway needs, with keys of its own. */
export async function tinyFederation() {
  const now = () => new Date();
  const keyOf: Record<string, Awaited<ReturnType<typeof generateTokenKey>>> = { gateway: await generateTokenKey('g1'), 'svc:grants': await generateTokenKey('s1') };
  const keys = await createTokenKeySet(() => Object.fromEntries(Object.entries(keyOf).map(([issuer, { publicJwk }]) => [issuer, { keys: [publicJwk] }])));
  const mintOf = (issuer: TokenIssuer) => createTokenMint({ issuer, key: (keyOf[issuer] as Awaited<ReturnType<typeof generateTokenKey>>).signingKey, now });
  const provider = await generateKeyPair('ES256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(provider.publicKey)), kid: 'p', alg: 'ES256' }] };
  const tokenOf = (person: string) =>
    new SignJWT({ unionhall_person: person, roles: ['chief'] })
      .setProtectedHeader({ alg: 'ES256', kid: 'p' })
      .setIssuer(ISSUER)
      .setAudience('unionhall')
      .setExpirationTime('1h')
      .sign(provider.privateKey);

  const departmentOf = async (department: keyof typeof schemas): Promise<TinyDepartment> => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(schemas[department]), resolvers: resolvers[department] as never }]);
    const fastify = Fastify({ forceCloseConnections: true });
    const running: TinyDepartment = { url: '', arrived: [], stop: async () => fastify.close() };
    await fastify.register(async (port) => {
      protectInternalPort(port, { tokens: createTokenCheck({ audience: department, keys, now }), purposes: ['query', 'mutation'] });
      port.post<{ Body: { query: string; variables: Record<string, unknown>; operationName?: string } }>('/graphql', async (request) => {
        const { query, variables, operationName } = request.body;
        const identity = identityOf(request);
        running.arrived.push({ identity, query, variables, headers: request.headers });
        await running.onArrival?.();
        return graphql({ schema, source: query, variableValues: variables, operationName, contextValue: identity });
      });
    });
    fastify.get('/health/ready', () => ({ ready: true }));
    return Object.assign(running, { url: await fastify.listen({ port: 0 }) });
  };

  const personnel = await departmentOf('personnel');
  const grants = await departmentOf('grants');
  const { supergraphSdl } = composeServices((['personnel', 'grants'] as const).map((name) => ({ name, url: `http://${name}`, typeDefs: parse(schemas[name]) })));
  if (supergraphSdl === undefined) throw new Error('the tiny federation does not compose');

  const log: unknown[] = [];
  const gateways: Gateway[] = [];
  const open = async (changes: Partial<GatewayOptions> = {}): Promise<Gateway> => {
    const gateway = await createGateway({
      supergraphSdl,
      subgraphs: { personnel, grants },
      callers: { people: createBearerCheck({ issuer: ISSUER, audience: 'unionhall', jwks, now }), services: createTokenCheck({ audience: 'gateway', keys, now }) },
      mint: mintOf('gateway'),
      log: { error: (line: unknown) => void log.push(line), debug: () => undefined },
      production: true,
      ...changes,
    });
    gateways.push(gateway);
    return gateway;
  };
  return {
    personnel,
    grants,
    open,
    log,
    tokenOf,
    mintOf,
    stop: async () => {
      for (const part of [...gateways, personnel, grants]) await part.stop();
    },
  };
}

/** A server that takes every connection and never answers. */
export async function hungServer(): Promise<{ url: string; server: Server; reached: () => number; stop(): Promise<void> }> {
  let reached = 0;
  const server = createServer(() => void (reached += 1)).listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    reached: () => reached,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: {
    readonly me?: string | null;
    readonly hire?: { readonly id: string; readonly name: string };
    readonly awards: readonly { readonly id: string; readonly leader: { readonly name?: string; readonly grantsFunded?: number } }[];
    readonly __schema?: object;
  };
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions: Record<string, unknown> }[] | undefined;
}

/** Asks a gateway as a client would. */
export async function ask(gateway: Gateway, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, text, data, errors };
}

