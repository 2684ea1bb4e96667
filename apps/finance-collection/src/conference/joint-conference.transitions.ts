import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a joint conference stands, as stored. */
export type JointConferenceState = keyof (typeof enumLabels)['JointConferenceState'];

/** The life of a joint conference, by act [BH-1, BH-2]. */
export const jointConferenceTransitions = {
  callConference: { from: [], to: 'called' },
  closeConference: { from: ['called'], to: 'closed' },
} as const satisfies TransitionTable<JointConferenceState>;
