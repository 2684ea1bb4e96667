import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Department, roles } from '@unionhall/contracts';
import { personalDataUnder, provisionSchema } from '@unionhall/database';
import { createFileStore } from '@unionhall/files';
import { createGateway, type Gateway, loadOperations } from '@unionhall/gateway';
import {
  createBearerCheck,
  createLocalIssuer,
  createTokenCheck,
  ensureInstallation,
  localAudience,
  localIssuerName,
  localPeers,
  readTokenKeySet,
  type RunningDepartment,
  startDepartment,
} from '@unionhall/graphql';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import { definitions } from './definitions';

/** What the whole house in one process needs. */
export interface StandaloneSettings {
  /** A login of the database server that may create schemas and logins. */
  readonly adminUrl: string;
  /** Put before schema and login names. */
  readonly prefix: string;
  /** Where keys, checkpoints and files are kept. */
  readonly folder: string;
  readonly supergraphFile: string;
  readonly operationsFolder: string;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** 0 takes a free one. */
  readonly port: number;
  /** Hears every SQL statement, for tests and benches that count them. */
  readonly onStatement?: (sql: string) => void;
}

/** All departments and the gateway at work in this process. */
export interface Standalone {
  readonly url: string;
  readonly gateway: Gateway;
  readonly departments: ReadonlyMap<Department, RunningDepartment>;
  /** Stops taking requests, lets the relays finish, closes the pools. */
  stop(): Promise<void>;
}

/** How long the token of the rehearsal, whose bearer is nobody, is good for. */
const REHEARSAL_SECONDS = 60;

/** Starts everything: schemas brought up to date, departments, then the gateway over them. For development and small offices. */
export async function startStandalone(settings: StandaloneSettings): Promise<Standalone> {
  const { adminUrl, prefix, folder, logger, clock, port, onStatement } = settings;
  const installation = await ensureInstallation(folder);
  const departments = new Map<Department, RunningDepartment>();
  const peers = localPeers(departments);
  const files = createFileStore({ folder: installation.filesFolder });

  const started = definitions.map(async (definition) => {
    const { department } = definition;
    const { url } = await provisionSchema({ adminUrl, prefix }, definition.schema);
    const trailKey = createPrivateKey(await readFile(installation.trailKeyFile(department)));
    const trailFolder = installation.trailFolder(department);
    const personalData = personalDataUnder(await readFile(installation.personalDataKeyFile(department)));
    const running = await startDepartment(definition, { databaseUrl: url, peers, logger, clock, trailKey, trailFolder, files, personalData, onStatement });
    departments.set(department, running);
  });
  await Promise.all(started);

  const issuer = await createLocalIssuer(installation.issuerFolder, { production: false, issuerConfigured: false, now: clock });
  const gateway = await createGateway({
    supergraphSdl: await readFile(settings.supergraphFile, 'utf8'),
    subgraphs: Object.fromEntries(departments),
    callers: {
      people: createBearerCheck({ issuer: localIssuerName, audience: localAudience, jwks: issuer.jwks, now: clock }),
      services: createTokenCheck({ audience: 'gateway', keys: await readTokenKeySet(installation.tokenKeysFile), now: clock }),
    },
    log: logger,
    production: false,
    operations: await loadOperations(settings.operationsFolder),
    filesFolder: installation.filesFolder,
    rehearsalToken: await issuer.issue({ unionhall_person: uuid(), roles: [...roles] }, REHEARSAL_SECONDS),
    port,
  });

  return {
    url: gateway.url,
    gateway,
    departments,
    stop: async () => {
      await gateway.stop();
      for (const running of departments.values()) await running.stop();
    },
  };
}
