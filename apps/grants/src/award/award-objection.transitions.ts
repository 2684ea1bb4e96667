import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an objection to an award. */
export type AwardObjectionState = keyof (typeof enumLabels)['AwardObjectionState'];

/** The life of an objection, by act; a row from no state is a beginning. */
export const awardObjectionTransitions = {
  objectToAward: { from: [], to: 'open' },
  // One act, two answers.
  answerAwardObjection: { from: ['open'], to: 'rejected' },
  answerAwardObjectionUpholding: { from: ['open'], to: 'upheld' },
} as const satisfies TransitionTable<AwardObjectionState>;
