import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a competition stands, as stored. */
export type CompetitionState = keyof (typeof enumLabels)['CompetitionState'];

/** The life of a competition, by act: integrity is judged while it is open, before ability [WZ-1]. */
export const competitionTransitions = {
  openCompetition: { from: [], to: 'open' },
  seatCompetitionPanel: { from: ['open'], to: 'assessing' },
  rankCompetition: { from: ['assessing'], to: 'ranked' },
  // Proposing anew takes the earlier list back.
  proposeAppointments: { from: ['ranked', 'proposed'], to: 'proposed' },
  publishAppointments: { from: ['proposed'], to: 'publicised' },
  answerAppointmentObjection: { from: ['publicised'], to: 'ranked' },
  // Governance tells that the matter was withdrawn, or that the decision rejects the list.
  matterCameToNothing: { from: ['proposed'], to: 'ranked' },
  appointPersonLast: { from: ['publicised'], to: 'concluded' },
  // Somebody of the list declined, and the next in rank can be proposed.
  appointPersonLastLeavingAPlace: { from: ['publicised'], to: 'ranked' },
  declineAppointment: { from: ['proposed', 'publicised'], to: 'ranked' },
  declineAppointmentLast: { from: ['proposed', 'publicised'], to: 'concluded' },
  cancelCompetition: { from: ['open', 'assessing', 'ranked'], to: 'cancelled' },
} as const satisfies TransitionTable<CompetitionState>;
