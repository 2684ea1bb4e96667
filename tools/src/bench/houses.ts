import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstallation, type Installation } from '@unionhall/graphql';
import { definitions, type Standalone, startStandalone } from '@unionhall/standalone';
import { dropSchemas, startServices } from '@unionhall/testing';
import { pino } from 'pino';
import { operationsFolder, supergraphFile } from '../project-folder';
import type { OnStop } from '../run-until-stopped';
import { writeBulkData } from './bulk-data';
import { tokensOfCallers } from './callers';
import { measured, type MeasuredProcess, startMeasured, usageReporter } from './measured-process';
import type { HandWrittenSettings } from './processes/hand-written-server';
import type { StandaloneProcessSettings } from './processes/standalone';

/** The house as six measured processes. */
export interface MeasuredServices {
  readonly gateway: MeasuredProcess;
  readonly subgraphs: ReadonlyMap<string, MeasuredProcess>;
}

/** The houses of a bench, each started when it is first asked for, with its own tables and the same rows in them. */
export interface Houses {
  /** A login of the database server that may do anything. */
  readonly adminUrl: string;
  readonly installation: Installation;
  /** Tokens of the fifty callers, good at every house. */
  readonly tokens: readonly string[];
  services(): Promise<MeasuredServices>;
  standalone(): Promise<MeasuredProcess>;
  /** The house in this process, telling its statements: for counting, not for measuring. */
  counting(onStatement: (sql: string) => void): Promise<Standalone>;
  /** A house in one process of its own, fresh from its start; the caller stops it. */
  freshStandalone(): Promise<MeasuredProcess>;
  handWritten(): Promise<MeasuredProcess>;
}

/** Prepares the houses; everything started is registered to be stopped. */
export async function openHouses(adminUrl: string, onStop: OnStop): Promise<Houses> {
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-bench-'));
  onStop(() => rm(folder, { recursive: true }));
  const installation = await ensureInstallation(folder);
  const settingsOf = (prefix: string): StandaloneProcessSettings => {
    onStop(() => dropSchemas(adminUrl, prefix));
    return { adminUrl, prefix, folder, supergraphFile, operationsFolder };
  };
  const stopLater = <Started extends { stop(): Promise<void> }>(started: Started): Started => {
    onStop(() => started.stop());
    return started;
  };

  const services = async (): Promise<MeasuredServices> => {
    const settings = settingsOf('bench_services');
    const house = stopLater(await startServices({ ...settings, definitions, port: 0, logLevel: 'warn', preload: usageReporter }));
    await writeBulkData(settings);
    const processes = new Map([...house.services].map(([name, { url, process: child }]) => [name, measured(url, child)]));
    const gateway = processes.get('gateway')!;
    processes.delete('gateway');
    return { gateway, subgraphs: processes };
  };
  const standalone = async (): Promise<MeasuredProcess> => {
    const settings = settingsOf('bench_standalone');
    const house = stopLater(await startMeasured('standalone', settings));
    await writeBulkData(settings);
    return house;
  };
  const counting = async (onStatement: (sql: string) => void): Promise<Standalone> => {
    const settings = settingsOf('bench_counting');
    const house = stopLater(await startStandalone({ ...settings, logger: pino({ level: 'warn' }), clock: () => new Date(), port: 0, onStatement }));
    await writeBulkData(settings);
    return house;
  };
  const handWritten = async (): Promise<MeasuredProcess> => {
    await houses.standalone();
    const settings: HandWrittenSettings = { adminUrl, prefix: 'bench_standalone' };
    return stopLater(await startMeasured('hand-written-server', settings));
  };
  const houses: Houses = {
    adminUrl,
    installation,
    tokens: await tokensOfCallers(installation),
    services: once(services),
    standalone: once(standalone),
    counting,
    // On the tables of the other one: logins get new passwords at each start, so the two do not run at once.
    freshStandalone: async () => startMeasured('standalone', settingsOf('bench_fresh')),
    handWritten: once(handWritten),
  };
  return houses;
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}
