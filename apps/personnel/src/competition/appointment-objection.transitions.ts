import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** The state of an objection to an appointment, as stored. */
export type AppointmentObjectionState = keyof (typeof enumLabels)['AppointmentObjectionState'];

/** The life of an objection, by act: one act, two answers. */
export const appointmentObjectionTransitions = {
  objectToAppointment: { from: [], to: 'open' },
  answerAppointmentObjection: { from: ['open'], to: 'rejected' },
  answerAppointmentObjectionUpholding: { from: ['open'], to: 'upheld' },
} as const satisfies TransitionTable<AppointmentObjectionState>;
