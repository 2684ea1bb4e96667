import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of everything about an employer look at. */
export interface NamedEmployerFacts {
  readonly input: { readonly employerId?: string | null };
  /** The employer the input names, as its register answered: without a name it is in none; null when it names none. */
  readonly asked: { readonly employer: { readonly name: string | null; readonly mergedIntoId: string | null; readonly parkId: string | null } | null };
  /** The station it is asked of, and the park it was founded for. */
  readonly workstation: { readonly name: string; readonly parkId: string };
}

/** HOUSE-2: the employer it is about is in the register. */
export const namedEmployerIsRegistered = rule<NamedEmployerFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerId }, asked: { employer } }) =>
  employerId && employer?.name === null ? refuse({ path: ['employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: and still live. */
export const namedEmployerIsLive = rule<NamedEmployerFacts>('HOUSE-2', 'workstations.employer-merged', ({ asked: { employer } }) =>
  employer && employer.mergedIntoId !== null ? refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'use-a-registered-one' }) : ok,
);

/** DX-1: a station is founded for one park; what lies in another is for the station of that. Of a unit in no park the register does not say where it is. */
export const unitIsOfNoOtherPark = rule<NamedEmployerFacts>('DX-1', 'workstations.employer-of-another-park', ({ asked: { employer }, workstation: { name: station, parkId } }) =>
  employer && employer.parkId !== null && employer.parkId !== parkId ? refuse({ path: ['employerId'], facts: { employer: employer.name, station }, remedy: 'leave-it-to-the-station-of-its-park' }) : ok,
);

export const employerOfRegisterRules: readonly Rule<NamedEmployerFacts>[] = [namedEmployerIsRegistered, namedEmployerIsLive, unitIsOfNoOtherPark];
