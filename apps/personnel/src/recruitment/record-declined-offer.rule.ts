import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type RecruitmentCandidateState, recruitmentCandidateTransitions } from './recruitment-candidate.transitions';

/** What the rules of recordDeclinedOffer look at. */
export interface RecordDeclinedOfferFacts {
  readonly input: { readonly document: string };
  readonly today: LocalDate;
  readonly candidate: { readonly state: RecruitmentCandidateState };
  readonly list: { readonly validUntil: LocalDate } | null;
}

/** HOUSE-1: whoever is within the places of the list declines. */
export const candidateHasAnOffer = rule<RecordDeclinedOfferFacts>('HOUSE-1', 'personnel.candidate-state', ({ candidate: { state } }) => {
  const { from } = recruitmentCandidateTransitions.recordDeclinedOffer;
  return (from as readonly RecruitmentCandidateState[]).includes(state) ? ok : refuse({ path: ['candidateId'], facts: { state, required: [...from] }, remedy: 'check-the-state' });
});

/** HOUSE-5: nobody moves up on a list that has ended. */
export const reserveStillHolds = rule<RecordDeclinedOfferFacts>('HOUSE-5', 'personnel.list-expired', ({ list, today }) =>
  list === null || today <= list.validUntil ? ok : refuse({ path: ['candidateId'], facts: { last: list.validUntil, today }, remedy: 'open-another-recruitment' }),
);

export const recordDeclinedOfferRules: readonly Rule<RecordDeclinedOfferFacts>[] = [candidateHasAnOffer, reserveStillHolds, textIsGiven('document')];
