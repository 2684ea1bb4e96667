import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Department } from '@unionhall/contracts';
import { provisionSchema } from '@unionhall/database';
import { type DepartmentDefinition, ensureInstallation } from '@unionhall/graphql';
import { freePort } from '../database-server';
import { projectFolder, stateFolder } from '../project-folder';

/** What the house as separate processes needs. */
export interface ServicesSettings {
  readonly definitions: readonly DepartmentDefinition[];
  /** A login of the database server that may create schemas and logins. */
  readonly adminUrl: string;
  readonly prefix: string;
  /** Where keys, checkpoints and files are kept. */
  readonly folder: string;
  readonly supergraphFile: string;
  readonly operationsFolder: string;
  /** The gateway's port; 0 takes a free one. */
  readonly port: number;
  readonly logLevel: string;
  /** A module every process loads before its own program, with a channel to this one: for benches that read what a process uses. */
  readonly preload?: string;
  /** Another way from a process to an address than straight there: for tests that put faults between. */
  readonly way?: Way;
}

/** The address under which a process reaches a department, or its own database. */
export type Way = (from: Department | 'gateway', to: Department | 'database', url: string) => string | Promise<string>;

/** One of the processes. */
export interface Service {
  readonly name: Department | 'gateway';
  readonly url: string;
  /** What a monitoring system reads. */
  readonly metricsUrl: string;
  readonly process: ChildProcess;
}

/** The gateway and five subgraphs, each a process of its own. */
export interface Services {
  /** The gateway's address. */
  readonly url: string;
  readonly services: ReadonlyMap<string, Service>;
  /** Starts a process again that ended. */
  restart(name: Department | 'gateway'): Promise<void>;
  stop(): Promise<void>;
}

/** A process is ready in three seconds; many builds on one machine make minutes of them. */
const READY_MS = 180_000;

/** Starts every department and then the gateway, each from its own main.ts, and waits until all are ready. */
export async function startServices(settings: ServicesSettings): Promise<Services> {
  const { definitions, adminUrl, prefix, folder, way = (_from, _to, url) => url } = settings;
  const installation = await ensureInstallation(folder);
  const urls = new Map<string, string>();
  for (const { department } of definitions) urls.set(department, `http://127.0.0.1:${await freePort()}`);
  urls.set('gateway', `http://127.0.0.1:${settings.port || (await freePort())}`);
  const peersOf = async (from: Department | 'gateway') =>
    (await Promise.all(definitions.map(async ({ department: to }) => `${to}=${await way(from, to, urls.get(to)!)}`))).join(',');
  const common = {
    // What V8 compiled is kept from start to start: a process is back a sixth sooner.
    NODE_COMPILE_CACHE: join(stateFolder, 'compiled'),
    UNIONHALL_TOKEN_KEYS_FILE: installation.tokenKeysFile,
    UNIONHALL_LOG_LEVEL: settings.logLevel,
  };

  const environments = new Map<string, Record<string, string>>();
  await Promise.all(
    definitions.map(async ({ department, schema }) => {
      const { url } = await provisionSchema({ adminUrl, prefix }, schema);
      environments.set(department, {
        ...common,
        UNIONHALL_DATABASE_URL: await way(department, 'database', url),
        UNIONHALL_SERVICE_KEY_FILE: installation.serviceKeyFile(`svc:${department}`),
        UNIONHALL_TRAIL_KEY_FILE: installation.trailKeyFile(department),
        UNIONHALL_TRAIL_FOLDER: installation.trailFolder(department),
        UNIONHALL_FILES_FOLDER: installation.filesFolder,
        UNIONHALL_PERSONAL_DATA_KEY_FILE: installation.personalDataKeyFile(department),
        UNIONHALL_PEERS: await peersOf(department),
      });
    }),
  );
  environments.set('gateway', {
    ...common,
    UNIONHALL_SERVICE_KEY_FILE: installation.serviceKeyFile('gateway'),
    UNIONHALL_SUBGRAPHS: await peersOf('gateway'),
    UNIONHALL_SUPERGRAPH_FILE: settings.supergraphFile,
    UNIONHALL_OPERATIONS_FOLDER: settings.operationsFolder,
    UNIONHALL_FILES_FOLDER: installation.filesFolder,
    UNIONHALL_LOCAL_ISSUER_FOLDER: installation.issuerFolder,
  });

  const services = new Map<string, Service>();
  const launch = async (name: Department | 'gateway'): Promise<void> => {
    const url = urls.get(name)!;
    const metricsPort = await freePort();
    const child = spawnMain(name, { ...environments.get(name), UNIONHALL_PORT: new URL(url).port, UNIONHALL_METRICS_PORT: String(metricsPort) }, settings.preload);
    services.set(name, { name, url, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`, process: child });
    await untilReady(url, child);
  };
  const all: Services = {
    url: urls.get('gateway')!,
    services,
    restart: launch,
    stop: async () => {
      await Promise.all([...services.values()].map(({ process: each }) => ended(each)));
    },
  };
  try {
    await Promise.all(definitions.map(({ department }) => launch(department)));
    await launch('gateway');
    return all;
  } catch (error) {
    await all.stop();
    throw error;
  }
}

function spawnMain(name: string, environment: Record<string, string>, preload?: string): ChildProcess {
  return spawn(
    process.execPath,
    ['--require', join(projectFolder, 'tools/register.cjs'), ...(preload ? ['--require', preload] : []), join(projectFolder, 'apps', name, 'src/main.ts')],
    {
      cwd: projectFolder,
      env: environment,
      // The channel closes with us, also when we are killed, and then they stop.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
}

/** Waits until a process that was started is ready. @throws when it ends before, or is not within three minutes */
export async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the process of ${url} ended with ${child.exitCode}`);
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(50);
  }
  throw new Error(`${url} was not ready within ${READY_MS} ms`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  await end;
}
