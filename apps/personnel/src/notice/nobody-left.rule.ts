import type { TransitionTable } from '@unionhall/kernel';

/** How many of those who registered for something an act can still lead on, by the table of their lives. */
export const stillIn = <State extends string>(transitions: TransitionTable<State>, registered: readonly { readonly state: State }[]): number =>
  registered.filter(({ state }) => Object.values(transitions).some(({ from }) => from.includes(state))).length;
