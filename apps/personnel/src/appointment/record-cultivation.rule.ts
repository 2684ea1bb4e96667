import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule, textIsGiven } from '@unionhall/rulebook';
import type { AppointmentDays } from './holders.rule';

/** What the rules of recordCultivation look at. */
export interface RecordCultivationFacts {
  readonly input: { readonly on: LocalDate; readonly text: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly appointment: AppointmentDays & { readonly personId: string; readonly wonBy: keyof (typeof enumLabels)['AppointmentWonBy'] };
}

/** WZ-9: cultivation is tracked from a post won by competition on. */
export const postWasWonByCompetition = rule<RecordCultivationFacts>('WZ-9', 'personnel.not-won-by-competition', ({ appointment: { wonBy } }) =>
  wonBy === 'competition' ? ok : refuse({ path: ['appointmentId'], facts: { wonBy }, remedy: 'look-at-the-appointment' }),
);

/** HOUSE-5: it happened while in the post, today at the latest. */
export const happenedInThePost = rule<RecordCultivationFacts>('HOUSE-5', 'personnel.cultivation-outside-the-post', ({ input: { on }, appointment: { from: first, until }, today }) => {
  const last = until === null || today < until ? today : until;
  return first <= on && on <= last ? ok : refuse({ path: ['on'], facts: { on, first, last }, remedy: 'choose-a-day-in-the-post' });
});

/** CP-6: nobody records his own. */
export const recordIsOfAnother = rule<RecordCultivationFacts>('CP-6', 'personnel.appointment-of-oneself', ({ appointment, personId }) =>
  appointment.personId === personId ? refuse({ path: ['appointmentId'], facts: {}, remedy: 'leave-ones-own-to-another' }) : ok,
);

export const recordCultivationRules: readonly Rule<RecordCultivationFacts>[] = [postWasWonByCompetition, happenedInThePost, recordIsOfAnother, textIsGiven('text')];
