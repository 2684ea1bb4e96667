import { createPrivateKey, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOperations } from '@unionhall/gateway';
import { createLocalIssuer, installationIn } from '@unionhall/graphql';
import { claimsOf, definitions, graphClient, type GraphClient, loadDemonstration, loadDemonstrationYear, type PersonaName, type Standalone, startStandalone, type Claims } from '@unionhall/standalone';
import { dropSchemas, linesOf, movableClock, moveClocks, projectFolder, readTestEnvironment, type Services, startServices, verifyHouse } from '@unionhall/testing';
import { pino } from 'pino';

const supergraphFile = join(projectFolder, 'apps/gateway/supergraph.graphql');
const operationsFolder = join(projectFolder, 'docs/graph/operations');

/** The two forms the house runs in: everything in one process, or a process each. */
export type Form = 'standalone' | 'services';

/** A house with nobody in it yet. */
export interface House {
  readonly url: string;
  /** Where its keys are kept. */
  readonly folder: string;
  readonly client: GraphClient;
  /** Sets the clocks of the house to a moment; tokens are issued anew. */
  moveTo(moment: Date): Promise<void>;
  /** The moment it is in the house. */
  now(): Date;
  /** What is wrong with the house by its invariants, a line each; nothing when all hold. */
  verify(): Promise<readonly string[]>;
  /** Set in the standalone form. */
  readonly standalone: Standalone | null;
  /** Set in the services form. */
  readonly services: Services | null;
  stop(): Promise<void>;
}

/** A house with the demonstration federation loaded, for tests through the whole graph. */
export interface LoadedHouse extends House {
  claims(persona: PersonaName): Claims;
}

/** Starts a house in one of its forms on schemas of its own, and loads the demonstration federation through its gateway, today or at another moment. */
export async function startLoadedHouse(form: Form, onStatement?: (sql: string) => void, moment?: Date): Promise<LoadedHouse> {
  const house = await startHouse(form, onStatement);
  if (moment) await house.moveTo(moment);
  const personas = await loadDemonstration(house.client, moment ?? new Date(), () => undefined);
  return Object.assign(house, { claims: (name: PersonaName) => claimsOf(personas[name]!) });
}

/** Starts a house in one process and loads the demonstration with half a year behind it, as `npm start` does. */
export async function startHouseOfAYear(say: (line: string) => void): Promise<LoadedHouse> {
  const house = await startHouse('standalone');
  const at = async (moment: Date | null) => {
    await house.moveTo(moment ?? new Date());
    return house.client;
  };
  const personas = await loadDemonstrationYear({ at, say });
  return Object.assign(house, { claims: (name: PersonaName) => claimsOf(personas[name]!) });
}

/** Starts a house in one of its forms on schemas of its own. */
export async function startHouse(form: Form, onStatement?: (sql: string) => void): Promise<House> {
  const { databaseUrl: adminUrl } = readTestEnvironment();
  const prefix = `h${randomBytes(4).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-house-'));
  const common = { adminUrl, prefix, folder, supergraphFile, operationsFolder, port: 0 };
  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const standalone = form === 'standalone' ? await startStandalone({ ...common, logger: pino({ level: 'silent' }), clock, onStatement }) : null;
  const services = form === 'services' ? await startServices({ ...common, definitions, logLevel: 'silent', preload: movableClock }) : null;
  const url = (standalone ?? services!).url;
  const issuer = await createLocalIssuer(installationIn(folder).issuerFolder, { production: false, issuerConfigured: false, now: clock });
  const operations = await loadOperations(operationsFolder);
  let client = graphClient(url, issuer, operations);

  return {
    url,
    folder,
    get client() {
      return client;
    },
    moveTo: async (moment) => {
      ahead = moment.getTime() - Date.now();
      if (services) await moveClocks(services, ahead);
      client = graphClient(url, issuer, operations);
    },
    now: clock,
    verify: async () => {
      const installation = installationIn(folder);
      const verdicts = await verifyHouse({
        definitions,
        adminUrl,
        prefix,
        trailFolder: (department) => installation.trailFolder(department),
        trailKeys: (department) => [createPrivateKey(readFileSync(installation.trailKeyFile(department)))],
      });
      return verdicts.filter(({ violations }) => violations.length > 0).flatMap(linesOf);
    },
    standalone,
    services,
    stop: async () => {
      await (standalone ?? services!).stop();
      await dropSchemas(adminUrl, prefix);
      await rm(folder, { recursive: true });
    },
  };
}
