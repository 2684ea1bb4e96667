import { act, guardedUpdate } from '@unionhall/database';
import { Appointment } from './appointment.entity';
import { EndAppointmentInput } from './appointment.inputs';
import { endAppointmentRules } from './end-appointment.rule';

/** Registers the last day of an appointment, past or to come (任职终止). */
export const endAppointment = act({
  name: 'endAppointment',
  description: '终止任职:登记任职末日。Ends an appointment: registers its last day, past or to come.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: EndAppointmentInput,
  object: Appointment,
  answers: 'appointment',
  about: ({ appointmentId }) => appointmentId,
  gather: async (source, { input }) => ({ appointment: await source.toChange(Appointment, input.appointmentId, input.expectedVersion) }),
  rules: endAppointmentRules,
  write: (tx, { input: { until, document }, appointment }) => guardedUpdate(tx.manager, Appointment, appointment, { until, endDocument: document }),
});
