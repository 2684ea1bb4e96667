import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a grant round. */
export type GrantRoundState = keyof (typeof enumLabels)['GrantRoundState'];

/** The life of a grant round, by act; a row from no state is a beginning. */
export const grantRoundTransitions = {
  openRound: { from: [], to: 'open' },
} as const satisfies TransitionTable<GrantRoundState>;
