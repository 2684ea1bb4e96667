import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a grant round. */
export type GrantRoundState = keyof (typeof enumLabels)['GrantRoundState'];

/** The life of a grant round, by act; a row from no state is a beginning. */
export const grantRoundTransitions = {
  openRound: { from: [], to: 'open' },
  closeRound: { from: ['open'], to: 'closed' },
  cancelRound: { from: ['draft', 'open', 'closed', 'reviewing', 'ranked', 'proposed'], to: 'cancelled' },
  // The first assignment begins the review.
  assignExperts: { from: ['closed'], to: 'reviewing' },
  rankRound: { from: ['reviewing'], to: 'ranked' },
  proposeAwards: { from: ['ranked', 'proposed'], to: 'proposed' },
  publishAwardList: { from: ['proposed'], to: 'publicised' },
  // An objection that is upheld takes the list back: a changed list is a new matter.
  answerAwardObjection: { from: ['publicised'], to: 'ranked' },
  matterCameToNothing: { from: ['proposed'], to: 'ranked' },
  grantAwards: { from: ['publicised'], to: 'awarded' },
  finishRound: { from: ['awarded'], to: 'finished' },
} as const satisfies TransitionTable<GrantRoundState>;
