import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a matter. */
export type MatterState = keyof (typeof enumLabels)['MatterState'];

/** The life of a matter, by act; a row from no state is a beginning. A matter deferred waits for another meeting. */
export const matterTransitions = {
  raiseMatter: { from: [], to: 'raised' },
  placeOnAgenda: { from: ['raised'], to: 'on-agenda' },
  closeVote: { from: ['on-agenda'], to: 'decided' },
  deferAgendaItem: { from: ['on-agenda'], to: 'raised' },
  withdrawMatter: { from: ['raised', 'on-agenda'], to: 'withdrawn' },
} as const satisfies TransitionTable<MatterState>;

/** The states of a matter that is still to be decided: those it can be withdrawn from. */
export const liveMatterStates: readonly MatterState[] = matterTransitions.withdrawMatter.from;
