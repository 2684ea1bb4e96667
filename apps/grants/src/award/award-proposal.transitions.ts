import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a proposal of awards. */
export type AwardProposalState = keyof (typeof enumLabels)['AwardProposalState'];

/** The life of a proposal of awards, by act; a row from no state is a beginning. */
export const awardProposalTransitions = {
  proposeAwards: { from: [], to: 'proposed' },
  // The first of the reserve moves up: a changed list is a new matter.
  promoteReserve: { from: [], to: 'proposed' },
  publishAwardList: { from: ['proposed'], to: 'publicised' },
  grantAwards: { from: ['publicised'], to: 'granted' },
  // Proposing anew, or cancelling the round, takes back what is not published; an objection that is upheld takes back what is.
  proposeAwardsAnew: { from: ['proposed'], to: 'withdrawn' },
  cancelRound: { from: ['proposed'], to: 'withdrawn' },
  answerAwardObjection: { from: ['publicised'], to: 'withdrawn' },
  // Governance tells that the matter was withdrawn, or that the decision rejects the list.
  matterCameToNothing: { from: ['proposed'], to: 'withdrawn' },
} as const satisfies TransitionTable<AwardProposalState>;
