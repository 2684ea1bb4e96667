import type { Rule } from '@unionhall/kernel';
import { textIsGiven } from '@unionhall/rulebook';
import { entryAllows } from './competition-state.rule';
import { entryIsOwn, type WithdrawFromCompetitionFacts } from './withdraw-from-competition.rule';

/** What the rules of declineAppointment look at. */
export interface DeclineAppointmentFacts extends WithdrawFromCompetitionFacts {
  readonly input: { readonly reason: string };
}

/** HOUSE-1, HOUSE-2, HOUSE-4: whoever is on a list, and not in office yet, declines for himself and says why. */
export const declineAppointmentRules: readonly Rule<DeclineAppointmentFacts>[] = [entryAllows('declineAppointment'), entryIsOwn, textIsGiven('reason')];
