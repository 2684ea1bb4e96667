import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { callerWorksThere, type StationWorkFacts } from '../workstation/station-work.rule';
import { type ServicePlaceState, servicePlaceTransitions } from './service-place.transitions';

/** What the rules of closeServicePlace look at. */
export interface CloseServicePlaceFacts extends StationWorkFacts {
  readonly input: { readonly reason: string };
  readonly servicePlace: { readonly name: string; readonly state: ServicePlaceState };
}

const closable: readonly ServicePlaceState[] = servicePlaceTransitions.closeServicePlace.from;

/** HOUSE-1: it is closed once. */
export const placeIsOpen = rule<CloseServicePlaceFacts>('HOUSE-1', 'workstations.place-in-another-state', ({ servicePlace: { name: place, state } }) =>
  closable.includes(state) ? ok : refuse({ path: ['servicePlaceId'], facts: { place, state }, remedy: 'check-the-state' }),
);

export const closeServicePlaceRules: readonly Rule<CloseServicePlaceFacts>[] = [callerWorksThere, placeIsOpen, textIsGiven('reason')];
