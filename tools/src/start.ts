// `npm start`: the whole house in one process on a private database server, with the demonstration federation loaded.
import { join } from 'node:path';
import { startStandalone } from '@unionhall/standalone';
import { pino } from 'pino';
import { ensureDatabaseServer } from './database-server';
import { DemonstrationClock, dropInterruptedDemonstration, loadDemonstrationOnce } from './demonstration-once';
import { freePortFrom } from './free-port-from';
import { operationsFolder, schemaPrefix, stateFolder, supergraphFile } from './project-folder';
import { runUntilStopped } from './run-until-stopped';
import { showReady } from './show-ready';

runUntilStopped(async (onStop) => {
  const started = Date.now();
  const say = (line: string) => console.log(`▸ ${line}`);
  const server = await ensureDatabaseServer({ purpose: 'demonstration', onProgress: say });
  onStop(() => server.stop());
  say(`database: ${server.kind}, ${server.version}`);
  await dropInterruptedDemonstration(server.url, say);

  const clock = new DemonstrationClock();
  const logFile = join(stateFolder, 'standalone.log');
  const house = await startStandalone({
    adminUrl: server.url,
    prefix: schemaPrefix,
    folder: stateFolder,
    supergraphFile,
    operationsFolder,
    logger: pino({ level: 'info' }, pino.destination({ dest: logFile, mkdir: true, sync: true })),
    clock: clock.now,
    port: await freePortFrom(4000),
  });
  onStop(() => house.stop());
  await loadDemonstrationOnce(house, clock, say);
  await showReady({ url: house.url, started, logFile });
});
