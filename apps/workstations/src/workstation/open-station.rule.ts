import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { presentOn, type RequiredStaff, type SecondedPerson, shortagesOn } from './staffing.rule';
import type { WorkstationState } from './workstation.transitions';

/** What the rules of openStation look at. */
export interface OpenStationFacts {
  readonly today: LocalDate;
  readonly workstation: { readonly name: string; readonly state: WorkstationState };
  readonly required: RequiredStaff;
  /** Everybody ever seconded to the station. */
  readonly seconded: readonly SecondedPerson[];
  /** Those of its vice-chairs who sit as deputies now, as governance answered; null for a station that is not being prepared, of which it was not asked. */
  readonly asked: { readonly sittingDeputies: readonly string[] | null };
}

const path = ['workstationId'];

/** HOUSE-1: what is being prepared opens. */
export const stationIsPreparing = rule<OpenStationFacts>('HOUSE-1', 'workstations.station-in-another-state', ({ workstation: { name: station, state } }) =>
  state === 'preparing' ? ok : refuse({ path, facts: { station, state }, remedy: 'look-at-the-station' }),
);

/** DX-2: it does not open with fewer than the set numbers. */
export const staffIsComplete = rule<OpenStationFacts>('DX-2', 'workstations.staff-missing', ({ workstation: { name: station }, required, seconded, today }) =>
  shortagesOn(required, seconded, today).map(({ capacity, required: needed, present }) => refuse({ path, facts: { station, capacity, required: needed, present, day: today }, remedy: 'have-staff-seconded' })),
);

/** DX-2: they take up duty on the same day. */
export const staffArrivedTogether = rule<OpenStationFacts>('DX-2', 'workstations.staff-on-different-days', ({ workstation: { name: station }, seconded, today }) => {
  const days = presentOn(seconded, today).map(({ from }) => from).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  return first === last ? ok : refuse({ path, facts: { station, first: first!, last: last! }, remedy: 'have-staff-begin-together' });
});

/** DX-2: its vice-chair is one, in the leadership body, on the day it opens. */
export const viceChairsSit = rule<OpenStationFacts>('DX-2', 'workstations.vice-chair-not-sitting', ({ workstation: { name: station }, seconded, today, asked: { sittingDeputies } }) => {
  if (sittingDeputies === null) return ok;
  const absent = presentOn(seconded, today).filter(({ capacity, personId }) => capacity === 'vice-chair' && !sittingDeputies.includes(personId));
  return absent.length === 0 ? ok : refuse({ path, facts: { station, day: today }, remedy: 'second-a-sitting-deputy' });
});

export const openStationRules = [stationIsPreparing, staffIsComplete, staffArrivedTogether, viceChairsSit];
