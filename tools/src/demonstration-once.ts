import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from '@unionhall/contracts';
import { schemaName } from '@unionhall/database';
import { loadOperations } from '@unionhall/gateway';
import { createLocalIssuer, installationIn } from '@unionhall/graphql';
import { graphClient, loadDemonstrationYear, type Standalone } from '@unionhall/standalone';
import { createConnection } from 'mysql2/promise';
import { readLocalIssuerSetting } from './environment';
import { operationsFolder, personasFile, schemaPrefix, stateFolder } from './project-folder';

/** Stands while the demonstration is being loaded: whoever finds it knows that a load was cut off. */
const loadingMark = join(stateFolder, 'demonstration-loading');

/** Whether the demonstration was loaded to its end: only then are its personas written down. */
export const demonstrationIsLoaded = (): boolean => existsSync(personasFile);

/** Begins again where a load was killed halfway: the demonstration is whole or not there. */
export async function dropInterruptedDemonstration(adminUrl: string, say: (line: string) => void): Promise<void> {
  if (!existsSync(loadingMark)) return;
  say('the last load of the demonstration was interrupted: it is loaded afresh');
  const admin = await createConnection({ uri: adminUrl });
  for (const department of departments) await admin.query(`DROP DATABASE IF EXISTS \`${schemaName(schemaPrefix, department)}\``);
  await admin.end();
  rmSync(loadingMark);
}

/** A clock that is as late as it is, or shows another moment and goes on from there. */
export class DemonstrationClock {
  #ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.#ahead);

  /** Null lets it show the time again. */
  show(moment: Date | null): void {
    this.#ahead = moment === null ? 0 : moment.getTime() - Date.now();
  }
}

/** Loads the demonstration federation if the house, which goes by the clock, is empty, through its gateway as everybody would; says how far it is. */
export async function loadDemonstrationOnce({ url, departments: running }: Standalone, clock: DemonstrationClock, say: (line: string) => void): Promise<void> {
  if (demonstrationIsLoaded()) return;
  const [row] = await running.get('personnel')!.source.query<{ persons: string }[]>('SELECT COUNT(*) AS persons FROM person');
  if (Number(row?.persons) > 0) return say('the database holds people already: the demonstration is not loaded');
  writeFileSync(loadingMark, '');
  const issuer = await createLocalIssuer(installationIn(stateFolder).issuerFolder, { ...readLocalIssuerSetting(), now: clock.now });
  const operations = await loadOperations(operationsFolder);
  const at = (moment: Date | null) => {
    clock.show(moment);
    return Promise.resolve(graphClient(url, issuer, operations));
  };
  const personas = await loadDemonstrationYear({ at, say });
  writeFileSync(personasFile, `${JSON.stringify(personas, null, 2)}\n`);
  rmSync(loadingMark);
}
