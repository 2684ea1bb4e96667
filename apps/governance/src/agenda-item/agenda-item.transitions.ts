import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an agenda item. */
export type AgendaItemState = keyof (typeof enumLabels)['AgendaItemState'];

/**
 * The life of an agenda item, by act; a row from no state is a beginning. `matterSubjectChanged` is the event: what is
 * being discussed or voted on is no more, so nobody decides it.
 */
export const agendaItemTransitions = {
  placeOnAgenda: { from: [], to: 'placed' },
  withdrawMatter: { from: ['placed'], to: 'withdrawn' },
  matterSubjectChanged: { from: ['placed', 'discussing', 'voting'], to: 'withdrawn' },
  startAgendaItem: { from: ['placed'], to: 'discussing' },
  openVote: { from: ['discussing'], to: 'voting' },
  closeVote: { from: ['voting'], to: 'decided' },
  closeVoteDeferred: { from: ['voting'], to: 'deferred' },
  deferAgendaItem: { from: ['placed', 'discussing', 'voting'], to: 'deferred' },
} as const satisfies TransitionTable<AgendaItemState>;

/** The states of an item that is still to be dealt with. */
export const liveAgendaItemStates: readonly AgendaItemState[] = agendaItemTransitions.matterSubjectChanged.from;
