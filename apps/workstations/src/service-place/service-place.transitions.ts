import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Whether a place of service is open, as stored. */
export type ServicePlaceState = keyof (typeof enumLabels)['ServicePlaceState'];

/** The life of a workers' home or an assistance point [DX-3]. */
export const servicePlaceTransitions = {
  openWorkersHome: { from: [], to: 'open' },
  openAssistancePoint: { from: [], to: 'open' },
  closeServicePlace: { from: ['open'], to: 'closed' },
} as const satisfies TransitionTable<ServicePlaceState>;
