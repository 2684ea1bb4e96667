// `npm run services`: the same graph as six processes, on the same database and keys as `npm start`.
import { join } from 'node:path';
import { definitions } from '@unionhall/standalone';
import { startServices } from '@unionhall/testing';
import { ensureDatabaseServer } from './database-server';
import { demonstrationIsLoaded } from './demonstration-once';
import { freePortFrom } from './free-port-from';
import { operationsFolder, schemaPrefix, stateFolder, supergraphFile } from './project-folder';
import { runUntilStopped } from './run-until-stopped';
import { SetupError } from './setup-error';
import { showReady } from './show-ready';

runUntilStopped(async (onStop) => {
  const started = Date.now();
  const say = (line: string) => console.log(`▸ ${line}`);
  if (!demonstrationIsLoaded()) throw new SetupError('the demonstration federation is not loaded yet: run npm start once, then npm run services');
  const server = await ensureDatabaseServer({ purpose: 'demonstration', onProgress: say });
  onStop(() => server.stop());
  say(`database: ${server.kind}, ${server.version}`);
  const services = await startServices({
    definitions,
    adminUrl: server.url,
    prefix: schemaPrefix,
    folder: stateFolder,
    supergraphFile,
    operationsFolder,
    port: await freePortFrom(4000),
    logLevel: 'warn',
  });
  onStop(() => services.stop());
  for (const { name, url } of services.services.values()) say(`${name.padEnd(20)} ${url}`);
  await showReady({ url: services.url, started, logFile: join(stateFolder, 'standalone.log') });
});
