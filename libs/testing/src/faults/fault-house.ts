import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Department, type EventEnvelope, type Role, serviceCaller } from '@unionhall/contracts';
import { schemaName } from '@unionhall/database';
import { createLocalIssuer, createTokenMint, type DepartmentDefinition, type Installation, installationIn, readSigningKey, readTrailKeys } from '@unionhall/graphql';
import { createConnection } from 'mysql2/promise';
import { type Services, startServices } from '../services/start-services';
import type { SentRequest, VerifySettings } from '../verify';
import { type FaultDatabase, type FaultDatabaseSettings, startFaultDatabase } from './fault-database';
import { type FaultyLine, startFaultyLine } from './faulty-line';

/** A process of the house. */
export type ProcessName = Department | 'gateway';

/** Who signs in. */
export interface Actor {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** What came of a request. */
export interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string; readonly details?: Readonly<Record<string, unknown>> } }[];
}

/** Which house is set on fire. */
export interface FaultHouseSettings extends FaultDatabaseSettings {
  readonly definitions: readonly DepartmentDefinition[];
  readonly supergraphFile: string;
  readonly operationsFolder: string;
  /** Departments whose way to their database leads through a line of faults. */
  readonly lines?: readonly Department[];
  readonly logLevel?: string;
  /** A module every process loads before its own program. */
  readonly preload?: string;
}

/** The house as processes on a database of its own, with every means of hurting it. */
export interface FaultHouse {
  /** The gateway's address. */
  readonly url: string;
  readonly services: Services;
  readonly database: FaultDatabase;
  readonly installation: Installation;
  /** The way of a department to its database; only for those of `lines`. */
  line(department: Department): FaultyLine;
  /** Every request that was sent through `send`, as the client saw it end. */
  readonly requests: readonly SentRequest[];
  /** Sends an operation through the gateway; null when the connection broke or no answer came within 12 s. */
  send<Data>(actor: Actor, query: string, variables?: object): Promise<Reply<Data> | null>;
  /** Uploads a file through the gateway: its status, and its SHA-256 where it was taken. */
  upload(actor: Actor, content: string): Promise<{ readonly status: number; readonly sha256: string; readonly code?: string }>;
  /** Hands envelopes to a department's port as another department's service; the status it answered. */
  deliver(from: Department, to: Department, envelopes: readonly EventEnvelope[]): Promise<number>;
  /** A statement as an administrator of the server. */
  sql<Row>(department: Department, statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** SIGKILL; resolves when the process is gone. */
  kill(name: ProcessName): Promise<void>;
  /** SIGTERM; resolves when the process has ended in its own way. */
  end(name: ProcessName): Promise<void>;
  /** SIGSTOP. */
  hang(name: ProcessName): void;
  resume(name: ProcessName): void;
  /** Starts a process again that ended; the milliseconds until it was ready. */
  restart(name: ProcessName): Promise<number>;
  /** Resolves when the latest start of a process is through. */
  restarted(name: ProcessName): Promise<void>;
  /** What `verifyHouse` needs to know of this house. */
  readonly verified: VerifySettings;
  /** Stops everything and removes its data; may be called again. */
  stop(): Promise<void>;
}

/** Longer than the house may take: whoever waits until then got neither an answer nor a time-out. */
const PATIENCE_MS = 12_000;
const TOKEN_SECONDS = 6 * 3_600;

/** Starts a house that may be hurt. */
export async function startFaultHouse(settings: FaultHouseSettings): Promise<FaultHouse> {
  const { definitions, supergraphFile, operationsFolder, lines: wanted = [], logLevel = 'silent', preload } = settings;
  const database = await startFaultDatabase(settings);
  const prefix = `f${randomBytes(4).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-faults-'));
  const lines = new Map<Department, FaultyLine>();
  const way = async (from: ProcessName, to: Department | 'database', url: string): Promise<string> => {
    if (to !== 'database' || from === 'gateway' || !wanted.includes(from)) return url;
    const line = await startFaultyLine(url);
    lines.set(from, line);
    return line.url;
  };
  const clear = async () => {
    await Promise.all([...lines.values()].map((line) => line.stop()));
    await database.stop();
    await rm(folder, { recursive: true });
  };
  const services = await startServices({ definitions, adminUrl: database.url, prefix, folder, supergraphFile, operationsFolder, port: 0, logLevel, preload, way }).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const installation = installationIn(folder);
  const issuer = await createLocalIssuer(installation.issuerFolder, { production: false, issuerConfigured: false, now: () => new Date() });
  const tokens = new Map<string, Promise<string>>();
  const requests: SentRequest[] = [];
  const restarts = new Map<ProcessName, Promise<void>>();
  let stopped: Promise<void> | undefined;
  const schemaOf = (department: Department) => schemaName(prefix, department);
  const processOf = (name: ProcessName) => services.services.get(name)!.process;

  const tokenOf = ({ personId, roles }: Actor): Promise<string> => {
    const key = `${personId} ${roles.join(' ')}`;
    const token = tokens.get(key) ?? issuer.issue({ unionhall_person: personId, roles: [...roles] }, TOKEN_SECONDS);
    tokens.set(key, token);
    return token;
  };
  const post = async (url: string, token: string, body: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: response.status, text: await response.text() };
  };

  const endBy = async (signal: NodeJS.Signals, name: ProcessName) => {
    const child = processOf(name);
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };

  return {
    url: services.url,
    services,
    database,
    installation,
    requests,
    line: (department) => {
      const line = lines.get(department);
      if (!line) throw new Error(`no line was put before ${department}`);
      return line;
    },
    send: async <Data>(actor: Actor, query: string, variables: object = {}) => {
      const name = `${/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'query'} ${requests.length + 1}`;
      try {
        const { text } = await post(`${services.url}/graphql`, await tokenOf(actor), JSON.stringify({ query, variables }));
        requests.push({ name, outcome: 'answered', body: text });
        return JSON.parse(text) as Reply<Data>;
      } catch (error) {
        // A connection that broke is known to the client at once; silence is not.
        requests.push({ name, outcome: (error as Error).name === 'TimeoutError' ? null : 'timed-out' });
        return null;
      }
    },
    upload: async (actor, content) => {
      const headers = { 'content-type': 'text/csv', authorization: `Bearer ${await tokenOf(actor)}` };
      const response = await fetch(`${services.url}/files`, { method: 'POST', headers, body: content, signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: response.status, ...((await response.json()) as { readonly sha256: string; readonly code?: string }) };
    },
    deliver: async (from, to, envelopes) => {
      const body = JSON.stringify(envelopes);
      const key = await readSigningKey(installation.serviceKeyFile(`svc:${from}`));
      const bodySha256 = createHash('sha256').update(body).digest('hex');
      const mint = createTokenMint({ issuer: `svc:${from}`, key, now: () => new Date() });
      const token = await mint.mint(serviceCaller(from, null), to, { purpose: 'event', bodySha256 });
      return (await post(`${services.services.get(to)!.url}/events`, token, body)).status;
    },
    sql: async <Row>(department: Department, statement: string, parameters: readonly unknown[] = []) => {
      // A connection each time: the server may have been killed since the last one.
      const admin = await createConnection({ uri: database.url, database: schemaOf(department), supportBigNumbers: true, bigNumberStrings: true });
      try {
        const [rows] = await admin.query(statement, [...parameters]);
        return rows as Row[];
      } finally {
        await admin.end();
      }
    },
    kill: (name) => endBy('SIGKILL', name),
    end: (name) => endBy('SIGTERM', name),
    hang: (name) => void processOf(name).kill('SIGSTOP'),
    resume: (name) => void processOf(name).kill('SIGCONT'),
    restart: async (name) => {
      const began = performance.now();
      const restarting = services.restart(name);
      restarts.set(name, restarting);
      await restarting;
      return performance.now() - began;
    },
    restarted: async (name) => restarts.get(name),
    get verified() {
      return {
        definitions,
        adminUrl: database.url,
        prefix,
        trailFolder: (department: Department) => installation.trailFolder(department),
        trailKeys: (department: Department) => readTrailKeys(installation, department),
        requests,
      };
    },
    stop: () => (stopped ??= services.stop().then(clear)),
  };
}
