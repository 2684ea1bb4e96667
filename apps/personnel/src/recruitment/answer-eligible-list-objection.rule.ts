import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type EligibleListObjectionState, eligibleListObjectionTransitions } from './eligible-list-objection.transitions';

/** What the rules of answerEligibleListObjection look at. */
export interface AnswerEligibleListObjectionFacts {
  readonly input: { readonly answer: string };
  readonly personId: string;
  readonly objection: { readonly state: EligibleListObjectionState; readonly personId: string };
  readonly line: { readonly personId: string };
  readonly list: { readonly publishedById: string };
  readonly panel: readonly { readonly personId: string }[];
}

const path = ['objectionId'];

/** HOUSE-1: an objection is answered once. */
export const objectionIsOpen = rule<AnswerEligibleListObjectionFacts>('HOUSE-1', 'personnel.list-objection-answered', ({ objection: { state } }) => {
  const from: readonly EligibleListObjectionState[] = eligibleListObjectionTransitions.answerEligibleListObjection.from;
  return from.includes(state) ? ok : refuse({ path, facts: { state }, remedy: 'read-what-was-answered' });
});

/** CP-5: who published the list does not answer what is said against it. */
export const publisherDoesNotAnswer = rule<AnswerEligibleListObjectionFacts>('CP-5', 'personnel.publisher-answers-objection', ({ list, personId }) =>
  list.publishedById === personId ? refuse({ path, facts: {}, remedy: 'leave-it-to-another-recruiter' }) : ok,
);

/** CP-6: nor who raised it, whom it is about, or who sat on the panel. */
export const answererHasNoPartInIt = rule<AnswerEligibleListObjectionFacts>('CP-6', 'personnel.party-answers-objection', ({ objection, line, panel, personId }) =>
  [objection.personId, line.personId, ...panel.map((panelist) => panelist.personId)].includes(personId) ? refuse({ path, facts: {}, remedy: 'leave-it-to-another-recruiter' }) : ok,
);

export const answerEligibleListObjectionRules: readonly Rule<AnswerEligibleListObjectionFacts>[] = [objectionIsOpen, publisherDoesNotAnswer, answererHasNoPartInIt, textIsGiven('answer')];
