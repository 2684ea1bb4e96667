import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a workstation stands, as stored. */
export type WorkstationState = keyof (typeof enumLabels)['WorkstationState'];

/** The life of a workstation, by act [DX-1]. */
export const workstationTransitions = {
  foundStation: { from: [], to: 'preparing' },
} as const satisfies TransitionTable<WorkstationState>;
