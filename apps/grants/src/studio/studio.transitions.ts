import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a model-worker innovation studio. */
export type StudioState = keyof (typeof enumLabels)['StudioState'];

/** The life of a studio's registration, by act; a row from no state is a beginning. */
export const studioTransitions = {
  registerStudio: { from: [], to: 'registered' },
  verifyStudio: { from: ['registered'], to: 'verified' },
} as const satisfies TransitionTable<StudioState>;
