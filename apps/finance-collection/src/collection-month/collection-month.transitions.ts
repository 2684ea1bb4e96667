import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where the closing of a month stands, as stored. */
export type CollectionMonthState = keyof (typeof enumLabels)['CollectionMonthState'];

/** The life of a closing: after a reopening the month is closed anew by another. */
export const collectionMonthTransitions = {
  closeCollectionMonth: { from: [], to: 'closed' },
  reopenCollectionMonth: { from: ['closed'], to: 'reopened' },
} as const satisfies TransitionTable<CollectionMonthState>;
