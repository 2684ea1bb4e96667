import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AppointmentDays } from './holders.rule';

/** What the rules of endAppointment look at. */
export interface EndAppointmentFacts {
  readonly input: { readonly until: LocalDate };
  readonly appointment: AppointmentDays;
}

/** HOUSE-3: an appointment ends once. */
export const hasNoEndYet = rule<EndAppointmentFacts>('HOUSE-3', 'personnel.appointment-end-registered', ({ appointment: { until } }) =>
  until === null ? ok : refuse({ path: ['appointmentId'], facts: { until }, remedy: 'look-up-the-appointment' }),
);

/** HOUSE-5: nobody leaves a post before coming into it. */
export const endsAfterItBegan = rule<EndAppointmentFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { until }, appointment: { from } }) =>
  from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

export const endAppointmentRules = [hasNoEndYet, endsAfterItBegan];
