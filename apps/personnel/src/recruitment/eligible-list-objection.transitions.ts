import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an objection to an eligible list, as stored. */
export type EligibleListObjectionState = keyof (typeof enumLabels)['EligibleListObjectionState'];

/** The life of an objection, by act: one act, two answers. */
export const eligibleListObjectionTransitions = {
  objectToEligibleList: { from: [], to: 'open' },
  answerEligibleListObjection: { from: ['open'], to: 'rejected' },
  answerEligibleListObjectionUpholding: { from: ['open'], to: 'upheld' },
} as const satisfies TransitionTable<EligibleListObjectionState>;
