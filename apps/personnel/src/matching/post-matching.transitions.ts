import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a two-way selection stands, as stored. */
export type PostMatchingState = keyof (typeof enumLabels)['PostMatchingState'];

/** The life of a two-way selection, by act [WZ-8]. */
export const postMatchingTransitions = {
  openMatching: { from: [], to: 'open' },
  runMatching: { from: ['open'], to: 'matched' },
} as const satisfies TransitionTable<PostMatchingState>;
