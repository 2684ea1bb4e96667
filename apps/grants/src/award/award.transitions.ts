import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an award. */
export type AwardState = keyof (typeof enumLabels)['AwardState'];

/** The life of an award, by act; a row from no state is a beginning. */
export const awardTransitions = {
  grantAwards: { from: [], to: 'granted' },
  giveUpAward: { from: ['granted'], to: 'given-up' },
  // Before it is judged; what is concluded is settled by its conclusion.
  revokeAward: { from: ['granted', 'contracted', 'rectifying'], to: 'revoked' },
  signAwardContract: { from: ['granted'], to: 'contracted' },
  submitAcceptance: { from: ['contracted', 'rectifying'], to: 'under-acceptance' },
  // One act, three conclusions.
  concludeAcceptancePassing: { from: ['under-acceptance'], to: 'accepted' },
  concludeAcceptanceRectifying: { from: ['under-acceptance'], to: 'rectifying' },
  concludeAcceptanceFailing: { from: ['under-acceptance'], to: 'failed' },
} as const satisfies TransitionTable<AwardState>;

/** An award that fell away: it leaves its place to the reserve. */
export const fallenAwayStates: readonly AwardState[] = [awardTransitions.giveUpAward.to, awardTransitions.revokeAward.to];
