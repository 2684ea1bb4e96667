import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a grant application. */
export type GrantApplicationState = keyof (typeof enumLabels)['GrantApplicationState'];

/** The life of a grant application, by act; a row from no state is a beginning. Nobody sets a state otherwise [YZ-9]. */
export const grantApplicationTransitions = {
  draftApplication: { from: [], to: 'draft' },
  returnApplication: { from: ['submitted'], to: 'returned' },
  confirmEligibility: { from: ['submitted'], to: 'eligible' },
  rejectEligibility: { from: ['submitted'], to: 'ineligible' },
  assignExperts: { from: ['eligible'], to: 'under-review' },
  submitApplication: { from: ['draft', 'returned'], to: 'submitted' },
  withdrawApplication: { from: ['draft', 'submitted', 'returned', 'eligible', 'ineligible', 'under-review'], to: 'withdrawn' },
  // One act takes each application of the round to one of three places, and takes it there again when it proposes anew.
  proposeAwards: { from: ['under-review', 'reserve', 'not-recommended'], to: 'recommended' },
  proposeAwardsInReserve: { from: ['under-review', 'recommended', 'not-recommended'], to: 'reserve' },
  proposeAwardsWithout: { from: ['under-review', 'recommended', 'reserve'], to: 'not-recommended' },
  // An objection that is upheld takes the list back, and so does a matter that came to nothing.
  answerAwardObjection: { from: ['recommended', 'reserve', 'not-recommended'], to: 'under-review' },
  matterCameToNothing: { from: ['recommended', 'reserve', 'not-recommended'], to: 'under-review' },
  // In the place of an award that was given up, and back to the reserve when the list comes to nothing.
  promoteReserve: { from: ['reserve'], to: 'recommended' },
  promotionCameToNothing: { from: ['recommended'], to: 'reserve' },
  grantAwards: { from: ['recommended'], to: 'awarded' },
  giveUpAward: { from: ['awarded'], to: 'given-up' },
  revokeAward: { from: ['awarded', 'rectifying'], to: 'revoked' },
  concludeAcceptancePassing: { from: ['awarded', 'rectifying'], to: 'accepted' },
  concludeAcceptanceRectifying: { from: ['awarded', 'rectifying'], to: 'rectifying' },
  concludeAcceptanceFailing: { from: ['awarded', 'rectifying'], to: 'failed' },
} as const satisfies TransitionTable<GrantApplicationState>;

/** The states in which the content may still change: those it can be submitted from. */
export const editableStates: readonly GrantApplicationState[] = grantApplicationTransitions.submitApplication.from;
