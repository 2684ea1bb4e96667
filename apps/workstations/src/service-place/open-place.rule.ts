import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type StationWorkFacts, stationWorkRules } from '../workstation/station-work.rule';

/** What the rules of every opening of a place look at. */
export interface OpenPlaceFacts extends StationWorkFacts {
  readonly input: { readonly name: string; readonly place: string; readonly from: LocalDate; readonly document: string };
  readonly today: LocalDate;
  readonly workstation: StationWorkFacts['workstation'] & { readonly openedOn: LocalDate | null };
  /** Whether the station has an open place of that kind and name. */
  readonly nameIsTaken: boolean;
}

/** HOUSE-5: it opened while the station was open, and not after today. */
export const openedInTime = rule<OpenPlaceFacts>('HOUSE-5', 'workstations.place-opened-out-of-time', ({ input: { from: day }, workstation: { openedOn }, today }) =>
  day <= today && (openedOn === null || day >= openedOn) ? ok : refuse({ path: ['from'], facts: { day, openedOn, today }, remedy: 'name-a-day-since-the-opening' }),
);

/** HOUSE-3: each is registered once. */
export const placeIsNew = rule<OpenPlaceFacts>('HOUSE-3', 'house.already-registered', ({ input: { name: value }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { value }, remedy: 'use-the-existing-one' }) : ok,
);

export const openPlaceRules: readonly Rule<OpenPlaceFacts>[] = [...stationWorkRules, openedInTime, placeIsNew, textIsGiven('name', 'place', 'document')];
