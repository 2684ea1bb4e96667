import { dayInShanghai } from '@unionhall/kernel';
import type { Claims, GraphClient } from './graph-client';
import type { DemonstrationLoad } from './demonstration-load';
import { loadCollection } from './load-collection';
import { loadGovernance } from './load-governance';
import { loadGrants } from './load-grants';
import { loadMoney } from './load-money';
import { loadPersonnel } from './load-personnel';
import { loadStations } from './load-stations';
import { type PersonaDefinition, personaDefinitions } from './personas';

/** A persona whom one can be. */
export interface LoadedPersona extends Omit<PersonaDefinition, 'ofEmployer'> {
  readonly employerId: string | null;
}

/**
 * Builds the demonstration federation through the acts, each by the person whose act it is, and leaves work waiting.
 * Returns the personas with what the identity provider must say of each.
 */
export async function loadDemonstration(client: GraphClient, now: Date, say: (line: string) => void): Promise<Record<string, LoadedPersona>> {
  const today = dayInShanghai(now);
  let employerId: string | null = null;
  const claimsOf = ({ personId, roles, ofEmployer }: PersonaDefinition): Claims => ({
    unionhall_person: personId,
    roles: [...roles],
    unionhall_employer: ofEmployer ? employerId : null,
  });
  const load: DemonstrationLoad = { client, today, since: `${today.slice(0, 4)}-01-01`, as: (persona) => claimsOf(personaDefinitions[persona]) };

  say('demonstration 1/6: people, departments of the office, posts');
  await loadPersonnel(load);
  say('demonstration 2/6: power items, seats, charges');
  await loadGovernance(load);
  say('demonstration 3/6: parks and stations');
  const parkId = await loadStations(load);
  say('demonstration 4/6: employers, accounts, payments');
  const employers = await loadMoney(load, parkId);
  employerId = employers[0]!.id;
  say('demonstration 5/6: last month’s dues, the year’s target');
  await loadCollection(load, employers);
  say('demonstration 6/6: this year’s grant round and its applications');
  await loadGrants(load, employerId);

  const loaded = Object.entries(personaDefinitions).map(([key, { personId, name, roles, ...more }]: [string, PersonaDefinition]) => {
    return [key, { personId, name, roles, employerId: more.ofEmployer ? employerId : null }] as const;
  });
  return Object.fromEntries(loaded);
}
