import { departments } from '@unionhall/contracts';
import { definitions } from '@unionhall/standalone';
import { inflict, type LoadedAct, type MoneyHouse, openToTampering, performThrough, prepareMoney, type ProcessName, races, type Random, seededRandom, settleHouse, startFaultHouse, statementFaults, tampers, verifyHouse } from '@unionhall/testing';
import { operationsFolder, supergraphFile } from '../project-folder';
import type { OnStop } from '../run-until-stopped';
import { DocumentSoak } from './document-soak';
import { ImportSoak } from './import-soak';
import type { SoakPlan } from './soak-plan';
import type { Recovery, SoakRow } from './soak-report';

/** What a soak came to. */
export interface SoakResult {
  readonly rows: readonly SoakRow[];
  readonly recoveries: readonly Recovery[];
}

/** Numbers of clients in a race. */
const CROWDS = [2, 3, 5, 8, 13, 21, 34, 64];
/** Kills in one round of load, after which everything is checked. */
const KILLS_A_ROUND = 10;
/** Races of each kind after which everything is checked. */
const RACES_A_ROUND = 10;
/** Acts a house has done before it is tampered with. */
const ACTS_BEFORE_TAMPERS = 60;

/** Runs the plan, on houses and databases of its own; says how far it is. */
export async function runSoak(plan: SoakPlan, onStop: OnStop, say: (line: string) => void): Promise<SoakResult> {
  const random = seededRandom(plan.seed);
  const end = plan.minutes === null ? Infinity : Date.now() + plan.minutes * 60_000;
  const goesOn = () => Date.now() < end;
  const soak = new Soak(plan, random, goesOn, say);
  const others = [new ImportSoak(plan, random, onStop, say), new DocumentSoak(plan, random, onStop, say)];

  if (plan.tampers > 0) {
    const tampered = await openHouse(onStop);
    await soak.tamper(tampered);
    await tampered.house.stop();
  }
  if (plan.recoveries > 0 || soak.hasMore()) soak.money = await openHouse(onStop);
  for (let round = 0; round < plan.recoveries; round += 1) await soak.recover();
  // In turn, so that a run that ends by its minutes has done some of everything.
  while (goesOn() && [soak, ...others].some((part) => part.hasMore())) {
    for (const part of [soak, ...others]) if (part.hasMore()) await part.round();
  }
  const { rows, recoveries } = soak.result();
  return { rows: [...rows, ...others.flatMap((part) => part.rows())], recoveries };
}

async function openHouse(onStop: OnStop): Promise<MoneyHouse> {
  const house = await startFaultHouse({ definitions, supergraphFile, operationsFolder, lines: ['finance-collection'] });
  onStop(() => house.stop());
  return prepareMoney(house);
}

class Soak {
  money!: MoneyHouse;
  readonly #history: LoadedAct[] = [];
  readonly #victims: (ProcessName | 'database')[] = [...departments, 'gateway', 'database'];
  /** Milliseconds until each worked again: of a house at rest, and under load. */
  readonly #atRest = { services: [] as number[], databases: [] as number[] };
  readonly #underLoad = { services: [] as number[], databases: [] as number[] };
  readonly #found: Record<'kills' | 'acts' | 'races' | 'statements' | 'tampers', string[]> = { kills: [], acts: [], races: [], statements: [], tampers: [] };
  readonly #done = { kills: 0, races: 0, statements: 0, tampers: 0 };
  #place = 1;
  /** The violations that were said already. */
  #told = new Set<string>();

  constructor(
    readonly plan: SoakPlan,
    readonly random: Random,
    readonly goesOn: () => boolean,
    readonly say: (line: string) => void,
  ) {}

  hasMore(): boolean {
    const { kills, acts, raceRounds } = this.plan;
    return this.#done.kills < kills || this.#history.length < acts || this.#done.races < raceRounds || this.#place < this.plan.statements;
  }

  /** Some of everything that is still to be done. */
  async round(): Promise<void> {
    if (this.#done.kills < this.plan.kills) await this.#kill();
    if (this.#place < this.plan.statements) await this.#strike();
    for (let rounds = 0; rounds < RACES_A_ROUND && this.#done.races < this.plan.raceRounds && this.goesOn(); rounds += 1) await this.#race();
    if (this.#done.kills >= this.plan.kills && this.#done.races >= this.plan.raceRounds && this.#history.length < this.plan.acts) await this.#pay();
    const { kills, races: raced, statements } = this.#done;
    const violations = Object.values(this.#found).flat();
    this.say(`${kills} kills, ${this.#history.length} acts, ${raced} rounds of each race, ${statements} statements struck; ${violations.length} violations`);
    // A run takes an hour: whoever waits for its report wants to know now.
    for (const violation of violations) if (!this.#told.has(violation)) this.say(`violation: ${violation}`);
    this.#told = new Set(violations);
  }

  /** Kills everything once in a house at rest: how long it takes to be back says nothing where clients take the machine's time. */
  async recover(): Promise<void> {
    for (const victim of this.#victims) await this.#killOne(victim, this.#atRest);
  }

  /** Tampers with a house that has done a little, as often as planned; every tamper must be found. */
  async tamper(money: MoneyHouse): Promise<void> {
    await inflict(money, this.random, [], async (more) => more(ACTS_BEFORE_TAMPERS));
    await settleHouse(money.house);
    const tampered = await openToTampering(money.house.verified);
    const fitting = new Set(tampers);
    while (this.#done.tampers < Math.min(this.plan.tampers, 10_000) && this.goesOn() && fitting.size > 0) {
      const tamper = this.random.pick([...fitting]);
      try {
        await tampered.inflict(tamper, this.random.below(2 ** 31));
      } catch {
        // This house has no such row.
        fitting.delete(tamper);
        await tampered.undo();
        continue;
      }
      const verdicts = await verifyHouse(money.house.verified);
      const broken = verdicts.filter(({ violations }) => violations.length > 0).map(({ invariant }) => invariant);
      if (!tamper.breaks.some((invariant) => broken.includes(invariant))) this.#found.tampers.push(`not found: ${tamper.what} (${tamper.department}.${tamper.table})`);
      await tampered.undo();
      this.#done.tampers += 1;
      if (this.#done.tampers % 20 === 0) this.say(`${this.#done.tampers} tampers`);
      if (this.plan.minutes !== null && this.#done.tampers >= 50) break;
    }
    await tampered.close();
  }

  async #killOne(victim: ProcessName | 'database', times: { readonly services: number[]; readonly databases: number[] }): Promise<void> {
    const { house } = this.money;
    if (victim === 'database') {
      await house.database.kill();
      times.databases.push(await house.database.start());
    } else {
      await house.kill(victim);
      times.services.push(await house.restart(victim));
    }
  }

  async #kill(): Promise<void> {
    const violations = await inflict(this.money, this.random, this.#history, async (more) => {
      for (let kills = 0; kills < KILLS_A_ROUND && this.#done.kills < this.plan.kills; kills += 1) {
        await more(this.random.below(40));
        await this.#killOne(this.#victims[this.#done.kills % this.#victims.length]!, this.#underLoad);
        this.#done.kills += 1;
      }
    });
    this.#found.kills.push(...violations);
  }

  /** The next statement of a payment, with each fault. */
  async #strike(): Promise<void> {
    let longer = false;
    const violations = await inflict(this.money, this.random, this.#history, async () => {
      for (const fault of statementFaults) {
        const struck = await performThrough(this.money, this.random.pick(this.money.lanes), 'ExecutePayment', `struck-${this.#place}-${fault}`, this.#place, fault, this.#history);
        if (struck) this.#done.statements += 1;
        longer ||= struck;
      }
    });
    this.#found.statements.push(...violations);
    this.#place = longer ? this.#place + 1 : Infinity;
  }

  async #race(): Promise<void> {
    const clients = this.random.pick(CROWDS);
    for (const [name, race] of Object.entries(races)) {
      const violations = await race(this.money, clients, `${name}-${this.#done.races}`, this.#history);
      this.#found.races.push(...violations.map((line) => `${name} of ${clients}: ${line}`));
    }
    this.#done.races += 1;
  }

  async #pay(): Promise<void> {
    const left = this.plan.acts - this.#history.length;
    this.#found.acts.push(...(await inflict(this.money, this.random, this.#history, (more) => more(Math.min(left, 2_000)))));
  }

  result(): SoakResult {
    const { kills, acts, raceRounds, statements, tampers: planned } = this.plan;
    const row = (what: string, done: number, wanted: number, violations: readonly string[]): SoakRow => ({ what, done, wanted, violations });
    return {
      rows: [
        row('SIGKILLs survived, nothing lost or doubled', this.#done.kills, kills, this.#found.kills),
        row('acknowledged money acts checked', this.#history.length, acts, this.#found.acts),
        row('race rounds per kind', this.#done.races, raceRounds, this.#found.races),
        row('statements of a payment lost, unanswered or killed at', this.#done.statements, statements && Infinity, this.#found.statements),
        row('tampers found', this.#done.tampers, planned, this.#found.tampers),
      ].filter(({ wanted }) => wanted > 0),
      recoveries: [
        { what: 'recovery of a service', limitMs: 3_000, milliseconds: this.#atRest.services },
        { what: 'recovery of a service, clients paying', limitMs: null, milliseconds: this.#underLoad.services },
        { what: 'recovery of the database', limitMs: 10_000, milliseconds: [...this.#atRest.databases, ...this.#underLoad.databases] },
      ],
    };
  }
}
