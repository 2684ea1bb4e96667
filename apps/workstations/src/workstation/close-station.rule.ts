import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import type { SecondedPerson } from './staffing.rule';
import { type WorkstationState, workstationTransitions } from './workstation.transitions';

/** What the rules of closeStation look at. */
export interface CloseStationFacts {
  readonly input: { readonly reason: string };
  readonly today: LocalDate;
  readonly workstation: { readonly name: string; readonly state: WorkstationState };
  /** Everybody ever seconded to the station. */
  readonly seconded: readonly SecondedPerson[];
  /** How many of its tasks are neither done nor refused. */
  readonly unfinished: number;
  /** How many of its workers’ homes and assistance points are open. */
  readonly openPlaces: number;
  /** How many it asked personnel for and waits for. */
  readonly waitingRequests: number;
}

const path = ['workstationId'];
const closable: readonly WorkstationState[] = workstationTransitions.closeStation.from;

/** HOUSE-1: it is closed once. */
export const stationIsNotClosed = rule<CloseStationFacts>('HOUSE-1', 'workstations.station-in-another-state', ({ workstation: { name: station, state } }) =>
  closable.includes(state) ? ok : refuse({ path, facts: { station, state }, remedy: 'look-at-the-station' }),
);

/** HOUSE-2: nobody stays seconded to a station that is no more; today may be his last day there. */
export const nobodyStays = rule<CloseStationFacts>('HOUSE-2', 'workstations.staff-still-seconded', ({ workstation: { name: station }, seconded, today }) => {
  const count = seconded.filter(({ until }) => until === null || until > today).length;
  return count === 0 ? ok : refuse({ path, facts: { station, count, today }, remedy: 'end-the-secondments-first' });
});

/** DX-4: nobody is left waiting for a station that is no more. */
export const tasksAreDone = rule<CloseStationFacts>('DX-4', 'workstations.tasks-unfinished', ({ workstation: { name: station }, unfinished: count }) =>
  count === 0 ? ok : refuse({ path, facts: { station, count }, remedy: 'finish-or-refuse-the-tasks' }),
);

/** DX-3: no place stays open for a station that is no more. */
export const placesAreClosed = rule<CloseStationFacts>('DX-3', 'workstations.places-still-open', ({ workstation: { name: station }, openPlaces: count }) =>
  count === 0 ? ok : refuse({ path, facts: { station, count }, remedy: 'close-the-places-first' }),
);

/** HOUSE-2: personnel looks for nobody for a station that is no more. */
export const nobodyIsAskedFor = rule<CloseStationFacts>('HOUSE-2', 'workstations.staff-requests-waiting', ({ workstation: { name: station }, waitingRequests: count }) =>
  count === 0 ? ok : refuse({ path, facts: { station, count }, remedy: 'withdraw-the-requests' }),
);

export const closeStationRules: readonly Rule<CloseStationFacts>[] = [stationIsNotClosed, textIsGiven('reason'), nobodyStays, tasksAreDone, placesAreClosed, nobodyIsAskedFor];
