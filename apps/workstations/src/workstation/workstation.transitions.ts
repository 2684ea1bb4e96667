import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a workstation stands, as it is shown; that an open one is short is computed from its staff when it is read. */
export type WorkstationState = keyof (typeof enumLabels)['WorkstationState'];

/** The life of a workstation, by act [DX-1, DX-2]. */
export const workstationTransitions = {
  foundStation: { from: [], to: 'preparing' },
  openStation: { from: ['preparing'], to: 'open' },
  closeStation: { from: ['preparing', 'open'], to: 'closed' },
} as const satisfies TransitionTable<WorkstationState>;
