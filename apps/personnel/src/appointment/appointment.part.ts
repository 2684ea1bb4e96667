import type { DepartmentPart } from '@unionhall/graphql';
import { Appointment } from './appointment.entity';
import { AppointmentResolver } from './appointment.resolver';
import { endAppointment } from './end-appointment';
import { PersonAppointmentsResolver } from './person-appointments.resolver';
import { registerIncumbent } from './register-incumbent';

export const appointmentPart: DepartmentPart = {
  acts: [registerIncumbent, endAppointment],
  entities: [Appointment],
  resolvers: [AppointmentResolver, PersonAppointmentsResolver],
};
