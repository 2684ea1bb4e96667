import { payloadOf } from '@unionhall/graphql';
import { Appointment } from './appointment.entity';

export const RegisterIncumbentPayload = payloadOf('RegisterIncumbent', 'appointment', () => Appointment);
export const EndAppointmentPayload = payloadOf('EndAppointment', 'appointment', () => Appointment);
