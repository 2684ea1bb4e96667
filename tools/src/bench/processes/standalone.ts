// The whole house in one process, as `npm start` runs it.
import { startStandalone } from '@unionhall/standalone';
import { pino } from 'pino';
import { settingsFromBench, tellReady } from './settings';

/** What a house in one process needs. */
export interface StandaloneProcessSettings {
  readonly adminUrl: string;
  readonly prefix: string;
  readonly folder: string;
  readonly supergraphFile: string;
  readonly operationsFolder: string;
}

async function main(): Promise<void> {
  const settings = await settingsFromBench<StandaloneProcessSettings>();
  const house = await startStandalone({ ...settings, logger: pino({ level: 'warn' }), clock: () => new Date(), port: 0 });
  process.once('SIGTERM', () => void house.stop());
  tellReady(house.url);
}

void main();
