import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import type { AppointmentDays } from './holders.rule';

/** What the rules of concludeTrialPeriod look at. */
export interface ConcludeTrialPeriodFacts {
  readonly input: { readonly passed: boolean; readonly document: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly appointment: AppointmentDays & { readonly personId: string; readonly trialUntil: LocalDate | null; readonly trialOutcome: 'passed' | 'failed' | null; readonly trialConcludedOn: LocalDate | null };
}

const path = ['appointmentId'];

/** HOUSE-1: there is a trial to conclude. */
export const appointmentIsOnTrial = rule<ConcludeTrialPeriodFacts>('HOUSE-1', 'personnel.no-trial-period', ({ appointment: { trialUntil } }) => (trialUntil !== null ? ok : refuse({ path, facts: {}, remedy: 'look-at-the-appointment' })));

/** HOUSE-3: a trial is concluded once. */
export const trialIsNotConcluded = rule<ConcludeTrialPeriodFacts>('HOUSE-3', 'personnel.trial-concluded', ({ appointment: { trialOutcome: outcome, trialConcludedOn: on } }) =>
  outcome === null ? ok : refuse({ path, facts: { on, outcome }, remedy: 'look-at-the-appointment' }),
);

/** HOUSE-5: whoever left the post before is on trial no more. */
export const isStillInThePost = rule<ConcludeTrialPeriodFacts>('HOUSE-5', 'personnel.appointment-end-registered', ({ appointment: { until, trialOutcome }, today }) =>
  trialOutcome !== null || until === null || today <= until ? ok : refuse({ path, facts: { until }, remedy: 'look-up-the-appointment' }),
);

/** HOUSE-5: it is passed once it is over; that it is failed may be found before, but not before it began. */
export const trialIsOver = rule<ConcludeTrialPeriodFacts>('HOUSE-5', 'personnel.trial-still-runs', ({ input: { passed }, appointment: { from, trialUntil: last }, today }) =>
  last === null || (passed ? today > last : today >= from) ? ok : refuse({ path: ['passed'], facts: { last, today }, remedy: 'wait-for-the-end-of-trial' }),
);

/** CP-6: nobody concludes his own. */
export const trialIsAnothers = rule<ConcludeTrialPeriodFacts>('CP-6', 'personnel.appointment-of-oneself', ({ appointment, personId }) => (appointment.personId === personId ? refuse({ path, facts: {}, remedy: 'leave-ones-own-to-another' }) : ok));

export const concludeTrialPeriodRules: readonly Rule<ConcludeTrialPeriodFacts>[] = [appointmentIsOnTrial, trialIsNotConcluded, isStillInThePost, trialIsOver, trialIsAnothers, textIsGiven('document')];
