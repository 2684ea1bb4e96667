import type { KeyObject } from 'node:crypto';
import { type Caller, HouseError } from '@unionhall/contracts';
import { createDataSource, createInbox, houseEntities, type Inbox, Loaders, masterKeyFits, missingMigrations, type PersonalData, type Relay, startRelay, writeCheckpoint } from '@unionhall/database';
import type { FileStore } from '@unionhall/files';
import type { Locale } from '@unionhall/rulebook';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { createErrorFormatter, inRequestScope } from '../errors';
import { type ActHeard, requestContext, type RequestContext } from '../subgraph/context';
import { type Executor, executorFor } from '../subgraph/executor';
import { type ParsedOperation, parseOperation } from '../subgraph/parse-operation';
import type { SubgraphRequest } from '../subgraph-request';
import { type RunningJobs, startJobs } from './background-job';
import type { DepartmentDefinition } from './definition';
import { canWrite, hasRoom, type Readiness } from './health';
import { askThrough, type Peers } from './peers';

/** What a department needs to run, wherever it runs. */
export interface DepartmentSettings {
  /** mysql://login:password@host:port/schema, as the department. */
  readonly databaseUrl: string;
  readonly peers: Peers;
  readonly logger: Logger;
  /** The clock every request reads once. */
  readonly clock: () => Date;
  /** The Ed25519 key that signs the trail's checkpoints. */
  readonly trailKey: KeyObject;
  /** Where checkpoints are kept outside the database. */
  readonly trailFolder: string;
  /** The files of the house, which records refer to by SHA-256. */
  readonly files: FileStore;
  /** Seals classified personal data, under a master key kept outside the database. */
  readonly personalData: PersonalData;
  readonly poolSize?: number;
  /** Hears how every act ended. */
  readonly onAct?: ActHeard;
  /** Hears every SQL statement: for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

/** Who makes a request, and how to answer. */
export interface RequestFacts {
  readonly caller: Caller;
  readonly requestId: string;
  readonly locale: Locale;
}

/** A department at work. */
export interface RunningDepartment {
  readonly definition: DepartmentDefinition;
  readonly schema: GraphQLSchema;
  readonly source: DataSource;
  readonly inbox: Inbox;
  readonly relay: Relay;
  /** Its work in the background. */
  readonly jobs: RunningJobs;
  context(facts: RequestFacts): RequestContext;
  /** Runs a parsed operation; both forms of the house use it. */
  readonly run: Executor;
  /** Answers one operation in this process, with errors masked as over HTTP. */
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  readiness(): Promise<Readiness>;
  /** Writes a checkpoint of the trail now. */
  checkpoint(): Promise<void>;
  /** Not ready, then the jobs let go, then a last checkpoint, then the relay finishes its batch, then the pool closes. */
  stop(): Promise<void>;
}

const RETRY_MS = 2_000;
const CHECKPOINT_MS = 60_000;
const REMEMBERED_OPERATIONS = 1_000;

/** Starts a department on its database. Throws when migrations are missing: half a schema is worse than none. */
export async function startDepartment(definition: DepartmentDefinition, settings: DepartmentSettings): Promise<RunningDepartment> {
  const { department } = definition;
  const { databaseUrl, peers, clock, personalData, trailKey, trailFolder, files, poolSize, onAct, onStatement } = settings;
  const logger = settings.logger.child({ department });
  const { schema } = definition.subgraph();
  const source = createDataSource({ url: databaseUrl, entities: [...houseEntities, ...definition.entities] as never, poolSize, onStatement });
  await source.initialize();
  const missing = await missingMigrations(source, definition.schema.migrations);
  if (missing.length > 0) {
    await source.destroy();
    throw new Error(`${department}: ${missing.length} migrations have not run, the first is ${missing[0]}`);
  }
  if (!(await masterKeyFits(source, personalData))) {
    await source.destroy();
    throw new Error(`${department}: its database is sealed with another personal-data key, or the replacement of the key was not finished`);
  }

  const inbox = createInbox({ source, department, subscriptions: definition.subscriptions, logger });
  const relay = startRelay({ source, department, deliver: (consumer, envelopes) => peers.deliver(consumer, envelopes), logger });
  const checkpoint = async (): Promise<void> => {
    await writeCheckpoint({ source, department, key: trailKey, folder: trailFolder }, clock());
    relay.wake();
  };
  const repeat = (milliseconds: number, what: string, work: () => Promise<void>) =>
    setInterval(() => void work().catch((error: unknown) => logger.error({ err: error }, what)), milliseconds).unref();
  const timers = [repeat(RETRY_MS, 'events could not be retried', () => inbox.retry()), repeat(CHECKPOINT_MS, 'no checkpoint could be written', checkpoint)];

  const jobs = startJobs(definition.jobs, { source, files, clock, logger });
  const told = () => {
    relay.wake();
    jobs.wake();
  };

  let stopping = false;
  const context = ({ caller, requestId, locale }: RequestFacts): RequestContext => {
    const loaders = new Loaders(source);
    const ask = askThrough(peers, loaders, { department, caller, requestId });
    return requestContext({ department, source, caller, now: clock(), ask, files, personalData, loaders, told, requestId, locale }, onAct);
  };

  const run = executorFor(schema);
  const operations = new LRUCache<string, ParsedOperation>({ max: REMEMBERED_OPERATIONS });
  const formatError = createErrorFormatter(logger);
  const execution = async (request: SubgraphRequest): Promise<ExecutionResult> => {
    if (stopping) throw new HouseError('UNAVAILABLE', { department });
    const operation = operations.get(request.query) ?? parseOperation(schema, request.query);
    operations.set(request.query, operation);
    if (operation.errors) return { errors: operation.errors };
    const { operationName, variables } = request;
    return run({ document: operation.document, operationName, variables, context: context(request) });
  };

  return {
    definition,
    schema,
    source,
    inbox,
    relay,
    jobs,
    context,
    run,
    checkpoint,
    execute: (request) =>
      inRequestScope(request, async () => {
        const result = await execution(request);
        if (!result.errors) return result;
        return { ...result, errors: result.errors.map((error) => formatError(error.toJSON(), error)) as never };
      }),
    readiness: async (): Promise<Readiness> => {
      if (stopping) return { ready: false, checks: { database: 'stopping' } };
      const [writes, room] = await Promise.all([canWrite(source), hasRoom(trailFolder)]);
      return { ready: writes && room, checks: { database: writes ? 'ok' : 'failed', disk: room ? 'ok' : 'failed' } };
    },
    stop: async () => {
      if (stopping) return;
      stopping = true;
      timers.forEach(clearInterval);
      await jobs.stop();
      // What was entered since the last checkpoint need not wait for the next start to be provable.
      await checkpoint().catch((error: unknown) => logger.error({ err: error }, 'no last checkpoint could be written'));
      await relay.stop();
      await source.destroy();
    },
  };
}
