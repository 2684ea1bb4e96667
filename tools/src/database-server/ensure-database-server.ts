import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readEnvironment } from '../environment';
import { projectFolder, stateFolder } from '../project-folder';
import { SetupError } from '../setup-error';
// By their paths: of the packages nothing else is needed before there is a server.
import { unfitVersion } from '../../../libs/database/src/server-version';
import { type DatabaseServer, findEngine, newScratchFolder, NoEngineError, type PrivateServerOptions, scratchParent, serverVersion, startPrivateServer } from '../../../libs/testing/src/database-server';

/** What a server is for: data that is kept, tests that need speed, or tests that kill it and want their data back. */
export type DatabasePurpose = 'demonstration' | 'test' | 'durable-test';

/** How to get a database server. */
export interface EnsureDatabaseServerOptions {
  readonly purpose: DatabasePurpose;
  /** Where a private server keeps data, port and password from run to run; without it a test's data is thrown away. */
  readonly folder?: string;
  /** Told in one line of anything that takes long, e.g. the first download. */
  readonly onProgress?: (message: string) => void;
}

/**
 * A database server that answers: the one of UNIONHALL_MYSQL_URL, else a private one of this clone, on a port of its own,
 * with durable writes for everything but `test`. A private server ends with this process, however that ends.
 *
 * @throws {SetupError} when the given server does not answer or cannot carry the house, or this machine offers no way of running one
 */
export async function ensureDatabaseServer(options: EnsureDatabaseServerOptions): Promise<DatabaseServer> {
  const environment = readEnvironment();
  if (environment.UNIONHALL_MYSQL_URL !== undefined) return givenServer(environment.UNIONHALL_MYSQL_URL);
  const engine = await findEngine(environment.PATH, stateFolder, options.onProgress ?? (() => {})).catch((error: unknown) => {
    throw error instanceof NoEngineError ? new SetupError(error.message) : error;
  });
  return startPrivateServer(engine, await privateOptions(options));
}

async function givenServer(url: string): Promise<DatabaseServer> {
  const version = await serverVersion(url).catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(
      `UNIONHALL_MYSQL_URL does not answer (${error.code ?? error.message}): start that server, or unset the variable to have a private one.`,
    );
  });
  const unfit = unfitVersion(version);
  if (unfit) throw new SetupError(`UNIONHALL_MYSQL_URL: ${unfit}; unset the variable to have a private one.`);
  return { url, kind: 'given', version, pid: null, log: null, stop: async () => {} };
}

async function privateOptions({ purpose, folder }: EnsureDatabaseServerOptions): Promise<PrivateServerOptions> {
  const durable = purpose !== 'test';
  if (folder !== undefined) return { folder, kept: true, durable };
  if (purpose === 'demonstration') return { folder: join(stateFolder, 'demonstration'), kept: true, durable };
  const clone = createHash('sha256').update(projectFolder).digest('hex').slice(0, 8);
  const parent = durable ? stateFolder : await scratchParent(stateFolder);
  return { folder: await newScratchFolder(parent, `unionhall-${clone}-${purpose}`), kept: false, durable };
}
