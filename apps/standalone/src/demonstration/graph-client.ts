import type { LocalIssuer } from '@unionhall/graphql';
import type { RegisteredOperation } from '@unionhall/gateway';
import { setTimeout as wait } from 'node:timers/promises';

/** Whom a request is made as: what an identity provider would say of the person. */
export type Claims = Parameters<LocalIssuer['issue']>[0];

/** What an operation answered, as a client gets it. */
export interface GraphAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A frontend's view of the house: documented operations, sent with a person's token. */
export interface GraphClient {
  /** A bearer token of a person. */
  token(claims: Claims): Promise<string>;
  /** Sends any document. */
  send<Data>(claims: Claims | null, query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer<Data>>;
  /** Sends a documented operation by name. Throws when it answers errors. */
  run<Data>(claims: Claims | null, operation: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Performs an act by its documented mutation and answers its object. Throws when it is refused. */
  act<Result>(claims: Claims, operation: string, input: Readonly<Record<string, unknown>>): Promise<Result>;
  /** Keeps a table and answers its SHA-256. */
  upload(claims: Claims, content: string): Promise<string>;
}

const LIFE_SECONDS = 3_600;
const LIMITED_MS = 1_000;

/** Makes a client of a running gateway. */
export function graphClient(url: string, issuer: LocalIssuer, operations: readonly RegisteredOperation[]): GraphClient {
  const tokens = new Map<string, Promise<string>>();
  const texts = new Map(operations.map(({ name, text }) => [name.replace(/^.*\/|\.graphql$/g, ''), text]));

  const token = (claims: Claims): Promise<string> => {
    const key = JSON.stringify(claims);
    const known = tokens.get(key) ?? issuer.issue(claims, LIFE_SECONDS);
    tokens.set(key, known);
    return known;
  };
  const send: GraphClient['send'] = async <Data>(claims: Claims | null, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const headers = { 'content-type': 'application/json', ...(claims && { authorization: `Bearer ${await token(claims)}` }) };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as GraphAnswer<Data>;
  };
  const run: GraphClient['run'] = async <Data>(claims: Claims | null, operation: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
    const text = texts.get(operation);
    if (!text) throw new Error(`no operation ${operation} is documented`);
    const { data, errors } = await send<Data>(claims, text, variables);
    if (errors?.[0]?.extensions?.['code'] === 'LIMIT_EXCEEDED') {
      // A load of many acts by one person comes up against his rate limit: it waits like anybody.
      await wait(LIMITED_MS);
      return run<Data>(claims, operation, variables);
    }
    if (errors || !data) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    token,
    send,
    run,
    act: async <Result>(claims: Claims, operation: string, input: Readonly<Record<string, unknown>>): Promise<Result> => {
      const data = await run<Record<string, { refusals: unknown[] } & Record<string, unknown>>>(claims, operation, { input });
      const [payload] = Object.values(data);
      if (!payload || payload.refusals.length > 0) throw new Error(`${operation} was refused: ${JSON.stringify(payload?.refusals)}`);
      const object = Object.entries(payload).find(([name]) => name !== 'refusals' && name !== 'record');
      return object![1] as Result;
    },
    upload: async (claims, content) => {
      const response = await fetch(`${url}/files`, { method: 'POST', headers: { 'content-type': 'text/csv', authorization: `Bearer ${await token(claims)}` }, body: content });
      if (!response.ok) throw new Error(`a file was not taken: ${await response.text()}`);
      return ((await response.json()) as { sha256: string }).sha256;
    },
  };
}
