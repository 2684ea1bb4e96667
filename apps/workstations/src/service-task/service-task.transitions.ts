import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a task of a station stands, as stored. */
export type ServiceTaskState = keyof (typeof enumLabels)['ServiceTaskState'];

/** The life of a task: asked for, taken or refused, done by somebody at the station or because what it was for came true at finance, and confirmed by somebody else [DX-3, DX-4]. */
export const serviceTaskTransitions = {
  requestServiceTask: { from: [], to: 'requested' },
  acceptServiceTask: { from: ['requested'], to: 'accepted' },
  refuseServiceTask: { from: ['requested'], to: 'refused' },
  transferServiceTask: { from: ['accepted'], to: 'accepted' },
  completeServiceTask: { from: ['accepted'], to: 'completed' },
  unionFormed: { from: ['requested', 'accepted'], to: 'completed' },
  arrearsCleared: { from: ['requested', 'accepted'], to: 'completed' },
  confirmServiceTask: { from: ['completed'], to: 'confirmed' },
} as const satisfies TransitionTable<ServiceTaskState>;
