import { definitions } from '@unionhall/standalone';
import { type LoadedAct, type MoneyHouse, type MoneyLoad, prepareMoney, seededRandom, startFaultHouse, startMoneyLoad } from '@unionhall/testing';
import { setTimeout as wait } from 'node:timers/promises';
import { operationsFolder, supergraphFile } from '../project-folder';
import type { Figure } from './figure';
import { measured, usageReporter } from './measured-process';
import { captureActs, replayActs } from './p12-database-alone';
import { cpuOfProcess } from './process-cpu';

/** Clients at work at once, each on a decision of its own, as one pays in life; and for how long they are looked at. */
const CLIENTS = 16;
const DECISIONS_PER_ITEM = 4;
const WARMING_ACTS = 1_000;
const MEASURED_MS = 20_000;
const CORES = 2;

/**
 * P12: money acts through the gateway, sustained, on durable writes; what they cost each process, and what the same
 * statements cost the database alone. Reported, not asserted: a time by another, of two that differ in nothing but our code.
 */
export async function moneyActs(): Promise<Figure[]> {
  const house = await startFaultHouse({ definitions, supergraphFile, operationsFolder, logLevel: 'warn', preload: usageReporter });
  try {
    const money = await prepareMoney(house, { decisionsPerItem: DECISIONS_PER_ITEM });
    const captured = await captureActs(money);
    const load = startMoneyLoad(money, { clients: CLIENTS, random: seededRandom(1) });
    await load.until(WARMING_ACTS);
    const through = await watch(money, load);
    await load.stop();
    const alone = await replayActs(house, captured, { connections: CLIENTS, milliseconds: MEASURED_MS });
    return [
      {
        bar: 'P12',
        what: 'time of a sustained money act, through the gateway / the same statements on the database alone',
        ratio: alone.perSecond / through.perSecond,
        floor: null,
        aim: null,
        absolute: `${through.perSecond.toFixed(0)} acts/s, p50 ${through.p50.toFixed(0)} ms, p99 ${through.p99.toFixed(0)} ms, ${through.errors} errors; CPU of ${CORES} cores: ${through.cpu}; database alone ${alone.perSecond.toFixed(0)} acts/s with ${alone.cpu} of its CPU`,
      },
    ];
  } finally {
    await house.stop();
  }
}

async function watch({ house }: MoneyHouse, load: MoneyLoad): Promise<{ perSecond: number; p50: number; p99: number; errors: number; cpu: string }> {
  const processes = [...house.services.services].map(([name, { url, process: child }]) => ({ name, process: measured(url, child) }));
  const cpus = async (): Promise<Map<string, number>> => {
    const used = new Map<string, number>();
    for (const { name, process: each } of processes) used.set(name, (await each.usage()).cpuMs);
    used.set('database', await cpuOfProcess(house.database.pid));
    const { user, system } = process.cpuUsage();
    return used.set('clients', (user + system) / 1000);
  };
  const [before, actsBefore, requestsBefore, began] = [await cpus(), load.history.length, house.requests.length, performance.now()];
  await wait(MEASURED_MS);
  const [after, seconds] = [await cpus(), (performance.now() - began) / 1000];
  const acts: readonly LoadedAct[] = load.history.slice(actsBefore);
  const times = acts.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const share = (name: string) => (after.get(name)! - before.get(name)!) / (seconds * 1000 * CORES);
  const shares = [...after.keys()].map((name) => ({ name, share: share(name) })).filter((each) => each.share >= 0.01);
  return {
    perSecond: acts.length / seconds,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    errors: house.requests.slice(requestsBefore).filter(({ outcome, body }) => outcome !== 'answered' || body?.includes('"errors"')).length,
    cpu: shares.toSorted((one, other) => other.share - one.share).map((each) => `${each.name} ${(each.share * 100).toFixed(0)} %`).join(', '),
  };
}
