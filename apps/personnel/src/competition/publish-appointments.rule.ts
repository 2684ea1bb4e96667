import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision, rule } from '@unionhall/rulebook';
import { publicityIsInTheCalendar } from '../notice/publicity.rule';
import { type AppointmentProposalState, appointmentProposalTransitions } from './appointment-proposal.transitions';
import { handlerDoesNotCompete } from './competition-state.rule';

/** What the rules of publishAppointments look at. */
export interface PublishAppointmentsFacts extends DecidedMatterFacts {
  readonly proposal: { readonly state: AppointmentProposalState };
  readonly competition: { readonly publicityWorkingDays: number };
  readonly entries: readonly { readonly personId: string }[];
  readonly today: LocalDate;
  /** The last day of the publicity; null when it lies beyond the published calendar. */
  readonly publicityLast: LocalDate | null;
}

/** HOUSE-1: the act fits the state of the list, as the table of transitions says. */
export const proposalIsProposed = rule<PublishAppointmentsFacts>('HOUSE-1', 'personnel.appointment-proposal-state', ({ proposal: { state } }) => {
  const required: readonly AppointmentProposalState[] = appointmentProposalTransitions.publishAppointments.from;
  return required.includes(state) ? ok : refuse({ path: ['proposalId'], facts: { state, required }, remedy: 'check-the-state' });
});

export const publishAppointmentsRules: readonly Rule<PublishAppointmentsFacts>[] = [
  proposalIsProposed,
  handlerDoesNotCompete('proposalId'),
  publicityIsInTheCalendar('proposalId', ({ competition }) => competition.publicityWorkingDays),
  ...restsOnItsDecision,
];
