import type { DepartmentPart } from '@unionhall/graphql';
import { Appointment } from './appointment.entity';
import { AppointmentResolver } from './appointment.resolver';
import { concludeTrialPeriod } from './conclude-trial-period';
import { CultivationRecord } from './cultivation.entity';
import { AppointmentCultivationResolver, CultivationRecordResolver } from './cultivation.resolver';
import { endAppointment } from './end-appointment';
import { PersonAppointmentsResolver } from './person-appointments.resolver';
import { recordCultivation } from './record-cultivation';
import { registerIncumbent } from './register-incumbent';

export const appointmentPart: DepartmentPart = {
  acts: [registerIncumbent, endAppointment, concludeTrialPeriod, recordCultivation],
  entities: [Appointment, CultivationRecord],
  resolvers: [AppointmentResolver, AppointmentCultivationResolver, CultivationRecordResolver, PersonAppointmentsResolver],
};
