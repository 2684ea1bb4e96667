import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of a list of appointments, as stored. */
export type AppointmentProposalState = keyof (typeof enumLabels)['AppointmentProposalState'];

/** The life of a list of appointments, by act. */
export const appointmentProposalTransitions = {
  proposeAppointments: { from: [], to: 'proposed' },
  publishAppointments: { from: ['proposed'], to: 'publicised' },
  appointPersonLast: { from: ['publicised'], to: 'appointed' },
  proposeAppointmentsAnew: { from: ['proposed'], to: 'withdrawn' },
  answerAppointmentObjection: { from: ['publicised'], to: 'withdrawn' },
  matterCameToNothing: { from: ['proposed'], to: 'withdrawn' },
  declineAppointment: { from: ['proposed', 'publicised'], to: 'withdrawn' },
  // Everybody else of the list is in office.
  declineAppointmentLast: { from: ['publicised'], to: 'appointed' },
} as const satisfies TransitionTable<AppointmentProposalState>;
