import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { presentOn, type RequiredStaff, type SecondedPerson, type StationCapacity } from '../workstation/staffing.rule';
import type { WorkstationState } from '../workstation/workstation.transitions';

/** What the rules of requestStaff look at. */
export interface RequestStaffFacts {
  readonly input: { readonly capacity: StationCapacity; readonly from: LocalDate; readonly reason: string };
  readonly today: LocalDate;
  readonly workstation: { readonly name: string; readonly state: WorkstationState };
  readonly required: RequiredStaff;
  /** Everybody ever seconded to the station. */
  readonly seconded: readonly SecondedPerson[];
  /** The capacities it has asked for and that nobody was seconded for yet. */
  readonly waiting: readonly StationCapacity[];
}

/** HOUSE-1: a station asks that is being prepared or open. */
export const askingStationIsLive = rule<RequestStaffFacts>('HOUSE-1', 'workstations.station-in-another-state', ({ workstation: { name: station, state } }) =>
  state === 'closed' ? refuse({ path: ['workstationId'], facts: { station, state }, remedy: 'look-at-the-station' }) : ok,
);

/** DX-2: for whom it will be short of on that day, and once. */
export const stationWillBeShort = rule<RequestStaffFacts>('DX-2', 'workstations.staff-not-short', ({ input: { capacity, from: day }, workstation: { name: station }, required, seconded, waiting }) => {
  const present = presentOn(seconded, day).filter((person) => person.capacity === capacity).length;
  const asked = waiting.filter((each) => each === capacity).length;
  return present + asked < required[capacity] ? ok : refuse({ path: ['capacity'], facts: { station, capacity, required: required[capacity], present, asked, day }, remedy: 'ask-for-who-is-missing' });
});

/** HOUSE-5: nobody is needed in the past. */
export const staffIsNeededAhead = rule<RequestStaffFacts>('HOUSE-5', 'workstations.staff-needed-in-past', ({ input: { from: day }, today }) =>
  day >= today ? ok : refuse({ path: ['from'], facts: { day, today }, remedy: 'ask-from-today-on' }),
);

export const requestStaffRules: readonly Rule<RequestStaffFacts>[] = [askingStationIsLive, stationWillBeShort, staffIsNeededAhead, textIsGiven('reason')];
