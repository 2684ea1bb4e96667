import { definitions } from '@unionhall/standalone';
import { checkHouse, importFaults, type ImportHouse, importThrough, prepareImports, type Random, startFaultHouse } from '@unionhall/testing';
import { operationsFolder, supergraphFile } from '../project-folder';
import type { OnStop } from '../run-until-stopped';
import type { SoakPlan } from './soak-plan';
import type { SoakRow } from './soak-report';

/** Files after which the house is verified. */
const FILES_A_ROUND = 10;

/** Takes files of the tax bureau in through faults, in a house and on a database of its own. */
export class ImportSoak {
  readonly #found: string[] = [];
  #done = 0;
  #house: Promise<ImportHouse> | undefined;

  constructor(
    readonly plan: SoakPlan,
    readonly random: Random,
    readonly onStop: OnStop,
    readonly say: (line: string) => void,
  ) {}

  hasMore(): boolean {
    return this.#done < this.plan.imports;
  }

  async round(): Promise<void> {
    const imports = await (this.#house ??= this.#open());
    const found: string[] = [];
    for (let files = 0; files < FILES_A_ROUND && this.hasMore(); files += 1) {
      found.push(...(await importThrough(imports, this.random, importFaults[this.#done % importFaults.length]!, `SOAK${this.#done}`)));
      this.#done += 1;
    }
    found.push(...(await checkHouse(imports.house, [])));
    this.#found.push(...found);
    this.say(`${this.#done} files taken in through faults; ${this.#found.length} violations`);
    for (const violation of found) this.say(`violation: ${violation}`);
  }

  rows(): SoakRow[] {
    return this.plan.imports === 0 ? [] : [{ what: 'files of the tax bureau killed at or brought by two at once: every row booked once', done: this.#done, wanted: this.plan.imports, violations: this.#found }];
  }

  async #open(): Promise<ImportHouse> {
    const house = await startFaultHouse({ definitions, supergraphFile, operationsFolder });
    this.onStop(() => house.stop());
    return prepareImports(house);
  }
}
