import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { WorkstationState } from './workstation.transitions';

/** What the rules of everything a station does in its own name look at. */
export interface StationWorkFacts {
  readonly personId: string;
  readonly workstation: { readonly name: string; readonly state: WorkstationState };
  /** The ids of those who are at the station today. */
  readonly atStation: readonly string[];
}

/** HOUSE-1: an open station works. */
export const stationIsOpen = rule<Pick<StationWorkFacts, 'workstation'>>('HOUSE-1', 'workstations.station-in-another-state', ({ workstation: { name: station, state } }) =>
  state === 'open' ? ok : refuse({ path: ['workstationId'], facts: { station, state }, remedy: 'look-at-the-station' }),
);

/** DX-2: its work is that of who is there. */
export const callerWorksThere = rule<StationWorkFacts>('DX-2', 'workstations.not-of-the-station', ({ personId, workstation: { name: station }, atStation }) =>
  atStation.includes(personId) ? ok : refuse({ path: ['workstationId'], facts: { station }, remedy: 'leave-it-to-the-station' }),
);

export const stationWorkRules: readonly Rule<StationWorkFacts>[] = [stationIsOpen, callerWorksThere];
