import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import type { WorkstationState } from '../workstation/workstation.transitions';

/** What the rules of requestServiceTask look at. */
export interface RequestServiceTaskFacts {
  readonly input: { readonly kind: string; readonly title: string; readonly description: string; readonly employerId?: string | null };
  readonly workstation: { readonly name: string; readonly state: WorkstationState };
  /** The kinds of task in force. */
  readonly kinds: readonly string[];
  /** The employer the input names, as its register answered: without a name it is in none; null when it names none. */
  readonly asked: { readonly employer: { readonly name: string | null; readonly mergedIntoId: string | null } | null };
}

/** HOUSE-1: an open station takes tasks. */
export const stationIsOpen = rule<RequestServiceTaskFacts>('HOUSE-1', 'workstations.station-in-another-state', ({ workstation: { name: station, state } }) =>
  state === 'open' ? ok : refuse({ path: ['workstationId'], facts: { station, state }, remedy: 'look-at-the-station' }),
);

/** DX-3: of the kinds in force. */
export const kindIsServed = rule<RequestServiceTaskFacts>('DX-3', 'workstations.task-kind-not-served', ({ input: { kind }, kinds }) =>
  kinds.includes(kind) ? ok : refuse({ path: ['kind'], facts: { kind }, remedy: 'choose-a-kind-in-force' }),
);

/** HOUSE-2: the employer it is about is in the register. */
export const taskEmployerIsRegistered = rule<RequestServiceTaskFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerId }, asked: { employer } }) =>
  employerId && employer?.name === null ? refuse({ path: ['employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: and still live. */
export const taskEmployerIsLive = rule<RequestServiceTaskFacts>('HOUSE-2', 'workstations.employer-merged', ({ asked: { employer } }) =>
  employer && employer.mergedIntoId !== null ? refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'use-a-registered-one' }) : ok,
);

export const requestServiceTaskRules: readonly Rule<RequestServiceTaskFacts>[] = [stationIsOpen, kindIsServed, textIsGiven('title', 'description'), taskEmployerIsRegistered, taskEmployerIsLive];
