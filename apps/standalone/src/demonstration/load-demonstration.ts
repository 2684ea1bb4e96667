import { dayInShanghai } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';
import { DemonstrationPeople, type LoadedPersona } from './demonstration-people';
import type { GraphClient } from './graph-client';
import { loadCollection } from './load-collection';
import { loadGovernance } from './load-governance';
import { loadGrants } from './load-grants';
import { loadMoney } from './load-money';
import { loadPersonnel } from './load-personnel';
import { loadStations } from './load-stations';

/** A part of the load: what it brings, and how. */
export type LoadStep = readonly [what: string, load: () => Promise<void>];

/**
 * Builds the demonstration federation through the acts, each by the person whose act it is, as it is on one day.
 * Returns the personas with what the identity provider must say of each.
 */
export async function loadDemonstration(client: GraphClient, now: Date, say: (line: string) => void): Promise<Record<string, LoadedPersona>> {
  const today = dayInShanghai(now);
  const people = new DemonstrationPeople();
  await takeSteps(firstDay({ client, today, since: `${today.slice(0, 4)}-01-01`, as: people.as }, people), say);
  return people.loaded();
}

/** What the federation begins with. */
export function firstDay(load: DemonstrationLoad, people: DemonstrationPeople): LoadStep[] {
  let parkId: string;
  return [
    ['people, departments of the office, posts', () => loadPersonnel(load)],
    ['power items, seats, charges', () => loadGovernance(load)],
    ['parks and stations', async () => void (parkId = await loadStations(load))],
    ['employers, accounts, payments', async () => people.belongTo(await loadMoney(load, parkId))],
    ['last month’s dues, the year’s target', () => loadCollection(load, people.employers)],
    ['this year’s grant round and its applications', () => loadGrants(load, people.employers[0]!.id)],
  ];
}

/** Takes steps one after the other and says which. */
export async function takeSteps(steps: readonly LoadStep[], say: (line: string) => void): Promise<void> {
  for (const [index, [what, load]] of steps.entries()) {
    say(`demonstration ${index + 1}/${steps.length}: ${what}`);
    await load();
  }
}
