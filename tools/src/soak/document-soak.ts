import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles } from '@unionhall/contracts';
import { loadOperations } from '@unionhall/gateway';
import { createLocalIssuer, installationIn, readTrailKeys } from '@unionhall/graphql';
import { definitions, graphClient, loadDemonstration, startStandalone } from '@unionhall/standalone';
import { bombard, dropSchemas, linesOf, type Random, verifyHouse } from '@unionhall/testing';
import { pino } from 'pino';
import { ensureDatabaseServer } from '../database-server';
import { operationsFolder, supergraphFile } from '../project-folder';
import type { OnStop } from '../run-until-stopped';
import type { SoakPlan } from './soak-plan';
import type { SoakRow } from './soak-report';

/** Documents after which the house is verified. */
const DOCUMENTS_A_ROUND = 1_000;
const PREFIX = 'soak_documents';

/** Sends random documents to a house of its own, in this process, with the demonstration in it. */
export class DocumentSoak {
  readonly #found: string[] = [];
  #sent = 0;
  #longestMs = 0;
  #house: Promise<DocumentHouse> | undefined;

  constructor(
    readonly plan: SoakPlan,
    readonly random: Random,
    readonly onStop: OnStop,
    readonly say: (line: string) => void,
  ) {}

  hasMore(): boolean {
    return this.#sent < this.plan.documents;
  }

  async round(): Promise<void> {
    const { url, tokens, verify } = await (this.#house ??= openDocumentHouse(this.onStop));
    const { sent, longestMs, violations, answers } = await bombard({ url, tokens: await tokens(), random: this.random }, Math.min(DOCUMENTS_A_ROUND, this.plan.documents - this.#sent));
    this.#sent += sent;
    this.#longestMs = Math.max(this.#longestMs, longestMs);
    const found = [...violations, ...(await verify())];
    this.#found.push(...found);
    this.say(`${this.#sent} documents, of the last ${sent} ${answers['data'] ?? 0} with data; the longest took ${Math.round(this.#longestMs)} ms of CPU; ${this.#found.length} violations`);
    for (const violation of found) this.say(`violation: ${violation}`);
  }

  rows(): SoakRow[] {
    return this.plan.documents === 0 ? [] : [{ what: 'generated GraphQL documents: no crash, no unmasked error, none over 2 s of CPU', done: this.#sent, wanted: this.plan.documents, violations: this.#found }];
  }
}

interface DocumentHouse {
  readonly url: string;
  /** Fresh ones: a soak outlives a token. */
  tokens(): Promise<(string | null)[]>;
  /** What does not hold of the invariants, a line each. */
  verify(): Promise<string[]>;
}

async function openDocumentHouse(onStop: OnStop): Promise<DocumentHouse> {
  const server = await ensureDatabaseServer({ purpose: 'test', onProgress: () => undefined });
  onStop(() => server.stop());
  onStop(() => dropSchemas(server.url, PREFIX));
  await dropSchemas(server.url, PREFIX);
  const folder = await mkdtemp(join(tmpdir(), 'unionhall-soak-'));
  onStop(() => rm(folder, { recursive: true }));
  const clock = () => new Date();
  const house = await startStandalone({ adminUrl: server.url, prefix: PREFIX, folder, supergraphFile, operationsFolder, logger: pino({ level: 'silent' }), clock, port: 0 });
  onStop(() => house.stop());
  const installation = installationIn(folder);
  const issuer = await createLocalIssuer(installation.issuerFolder, { production: false, issuerConfigured: false, now: clock });
  const personas = Object.values(await loadDemonstration(graphClient(house.url, issuer, await loadOperations(operationsFolder)), clock(), () => undefined));
  const claims = personas.map(({ personId, roles: own, employerId }) => ({ unionhall_person: personId, unionhall_employer: employerId, roles: [...own] }));
  // Every second one may do everything: whom most is forbidden gets little further than the door.
  const everyone = claims.flatMap((each) => [each, { ...each, roles: [...roles] }]);
  return {
    url: `${house.url}/graphql`,
    tokens: async () => [null, ...(await Promise.all(everyone.map((each) => issuer.issue(each, 3_600))))],
    verify: async () => {
      const verdicts = await verifyHouse({
        definitions,
        adminUrl: server.url,
        prefix: PREFIX,
        trailFolder: (department) => installation.trailFolder(department),
        trailKeys: (department) => readTrailKeys(installation, department),
      });
      return verdicts.filter(({ violations }) => violations.length > 0).flatMap(linesOf);
    },
  };
}
