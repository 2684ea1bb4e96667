import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Department } from '@unionhall/contracts';
import { z } from 'zod';
import { departmentAddresses } from './addresses';

const file = z.string().min(1);

const variables = z.object({
  /** mysql://login:password@host:port/schema, as the department. */
  UNIONHALL_DATABASE_URL: z.url(),
  UNIONHALL_HOST: z.string().default('127.0.0.1'),
  UNIONHALL_PORT: z.coerce.number().int().min(0).max(65_535),
  /** JSON file with the department's private key for internal tokens. */
  UNIONHALL_SERVICE_KEY_FILE: file,
  /** JSON file with everybody's public keys for internal tokens. */
  UNIONHALL_TOKEN_KEYS_FILE: file,
  /** PEM file with the Ed25519 key that signs the audit trail's checkpoints. */
  UNIONHALL_TRAIL_KEY_FILE: file,
  /** Folder for the checkpoints, not on the database's disk. */
  UNIONHALL_TRAIL_FOLDER: file,
  /** Folder of the files that records refer to by SHA-256, the gateway's. */
  UNIONHALL_FILES_FOLDER: file,
  /** File with at least 32 bytes: the master key of personal data. */
  UNIONHALL_PERSONAL_DATA_KEY_FILE: file,
  /** Addresses of the other departments, e.g. grants=http://grants:4000,governance=http://governance:4000 */
  UNIONHALL_PEERS: departmentAddresses,
  /** Port of /metrics, which nobody but the monitoring system should reach; without it there is none. */
  UNIONHALL_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  UNIONHALL_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** How a department's process is configured. */
export interface DepartmentEnvironment {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly serviceKeyFile: string;
  readonly tokenKeysFile: string;
  readonly trailKey: KeyObject;
  readonly trailFolder: string;
  readonly filesFolder: string;
  readonly personalDataKey: Buffer;
  readonly peers: Readonly<Partial<Record<Department, string>>>;
  readonly metricsPort: number | undefined;
  readonly logLevel: string;
}

/** Reads the environment of a department's process. Throws one error that names every fault. */
export function readDepartmentEnvironment(): DepartmentEnvironment {
  const read = variables.safeParse(process.env);
  if (!read.success) throw new Error(`the environment is not complete:\n${z.prettifyError(read.error)}`);
  const given = read.data;
  return {
    databaseUrl: given.UNIONHALL_DATABASE_URL,
    host: given.UNIONHALL_HOST,
    port: given.UNIONHALL_PORT,
    serviceKeyFile: given.UNIONHALL_SERVICE_KEY_FILE,
    tokenKeysFile: given.UNIONHALL_TOKEN_KEYS_FILE,
    trailKey: createPrivateKey(readFileSync(given.UNIONHALL_TRAIL_KEY_FILE)),
    trailFolder: given.UNIONHALL_TRAIL_FOLDER,
    filesFolder: given.UNIONHALL_FILES_FOLDER,
    personalDataKey: readFileSync(given.UNIONHALL_PERSONAL_DATA_KEY_FILE),
    peers: given.UNIONHALL_PEERS,
    metricsPort: given.UNIONHALL_METRICS_PORT,
    logLevel: given.UNIONHALL_LOG_LEVEL,
  };
}
