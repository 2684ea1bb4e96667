import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseAway, personalDataUnder } from '@unionhall/database';
import { createFileStore } from '@unionhall/files';
import { type Logger, pino } from 'pino';
import { departmentMetrics } from '../metrics/department-metrics';
import { serveMetrics } from '../metrics/serve-metrics';
import { createTokenCheck, createTokenMint, readSigningKey, readTokenKeySet } from '../identity';
import type { DepartmentDefinition } from './definition';
import { readDepartmentEnvironment } from './environment';
import { remotePeers } from './remote-peers';
import { serveDepartment } from './serve-department';
import { startDepartment } from './start-department';

/** A department as a process of its own: what each app's main.ts runs. SIGTERM and SIGINT stop it cleanly, SIGHUP reads the key set again. */
export async function runDepartment(definition: DepartmentDefinition): Promise<void> {
  const { department } = definition;
  const environment = readDepartmentEnvironment();
  const logger = pino({ level: environment.logLevel, base: { department } });
  const clock = () => new Date();

  const key = await readSigningKey(environment.serviceKeyFile);
  const mint = createTokenMint({ issuer: `svc:${department}`, key, now: clock });
  const keys = await readTokenKeySet(environment.tokenKeysFile);
  const tokens = createTokenCheck({ audience: department, keys, now: clock });
  const peers = remotePeers({ department, urls: environment.peers, mint });
  const { databaseUrl, trailKey, trailFolder, host, metricsPort } = environment;
  // Nobody counts where nobody asks for the counts.
  const metrics = metricsPort === undefined ? null : departmentMetrics(department);
  const personalData = personalDataUnder(environment.personalDataKey);
  const files = createFileStore({ folder: environment.filesFolder });
  const running = await onceDatabaseAnswers(logger, () => startDepartment(definition, { databaseUrl, peers, logger, clock, trailKey, trailFolder, files, personalData, onAct: metrics?.actEnded }));
  metrics?.watch(running.source);
  const served = await serveDepartment({ running, tokens, logger, host, port: environment.port });
  const measured = metrics && (await serveMetrics({ registry: metrics.registry, host, port: metricsPort! }));
  logger.info({ url: served.url }, 'department ready');

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await measured?.stop();
    await served.stop();
    await running.stop();
    await peers.close();
  };
  // A launcher that dies without a word closes its channel to us.
  for (const end of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(end, () => void stop());
  process.channel?.unref();
  process.on('SIGHUP', () => void keys.reload().catch((error: unknown) => logger.error({ err: error }, 'the key set could not be read again')));
}

const DATABASE_PAUSE_MS = 500;

/** A machine that boots starts services and database in any order: whoever is first waits. Anything else that stops the start is thrown. */
async function onceDatabaseAnswers<Started>(logger: Logger, start: () => Promise<Started>): Promise<Started> {
  const launched = process.connected;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      // Nobody waits for us any more when the launcher is gone.
      if (!isDatabaseAway(error) || (launched && !process.connected)) throw error;
      logger.warn({ err: error }, 'the database does not answer yet');
      await wait(DATABASE_PAUSE_MS);
    }
  }
}
