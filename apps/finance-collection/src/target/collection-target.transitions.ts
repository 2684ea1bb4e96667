import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a year's collection target. */
export type CollectionTargetState = keyof (typeof enumLabels)['CollectionTargetState'];

/** The life of a target, by act; a row from no state is a beginning. It gives way when another of its year is adopted. */
export const collectionTargetTransitions = {
  setCollectionTarget: { from: [], to: 'draft' },
  adoptCollectionTarget: { from: ['draft'], to: 'adopted' },
  giveWayToAdopted: { from: ['adopted'], to: 'superseded' },
} as const satisfies TransitionTable<CollectionTargetState>;
