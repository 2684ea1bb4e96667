import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of foundStation look at. */
export interface FoundStationFacts {
  readonly input: { readonly openingPlannedFor: LocalDate };
  readonly today: LocalDate;
  readonly park: { readonly name: string };
  /** The park's station that is not closed, if there is one. */
  readonly liveStation: { readonly name: string; readonly foundedOn: LocalDate } | null;
}

/** DX-1: a station is founded for one park, and a park has one station. */
export const parkHasNoStation = rule<FoundStationFacts>('DX-1', 'workstations.park-has-station', ({ park, liveStation }) =>
  liveStation === null
    ? ok
    : refuse({ path: ['parkId'], facts: { park: park.name, station: liveStation.name, foundedOn: liveStation.foundedOn }, remedy: 'use-or-close-the-station' }),
);

/** DX-1: a station opens on a date yet to come when it is founded. */
export const openingIsAhead = rule<FoundStationFacts>('DX-1', 'workstations.opening-date-past', ({ input: { openingPlannedFor }, today }) =>
  openingPlannedFor >= today ? ok : refuse({ path: ['openingPlannedFor'], facts: { openingDate: openingPlannedFor, today }, remedy: 'plan-a-later-opening' }),
);

export const foundStationRules = [parkHasNoStation, openingIsAhead];
