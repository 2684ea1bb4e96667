import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AcceptanceStageFacts, acceptanceIsOpen } from './acceptance-open.rule';

/** What the rules of submitAcceptanceOpinion look at. */
export interface SubmitAcceptanceOpinionFacts extends AcceptanceStageFacts {
  readonly input: { readonly comment: string };
  /** The day the caller handed in his opinion already, or null. */
  readonly submittedOn: LocalDate | null;
}

/** HOUSE-3: an expert judges an acceptance once; what is sealed is not changed. */
export const opinionIsNew = rule<SubmitAcceptanceOpinionFacts>('HOUSE-3', 'grants.opinion-sealed-already', ({ submittedOn }) =>
  submittedOn === null ? ok : refuse({ path: ['acceptanceId'], facts: { submittedOn }, remedy: 'leave-the-sealed-opinion' }),
);

/** YZ-8: an opinion gives its reason, by the real effect. */
export const opinionHasReason = rule<SubmitAcceptanceOpinionFacts>('YZ-8', 'grants.opinion-without-reason', ({ input: { comment } }) =>
  comment.trim() === '' ? refuse({ path: ['comment'], facts: {}, remedy: 'give-the-reason-by-effect' }) : ok,
);

export const submitAcceptanceOpinionRules: readonly Rule<SubmitAcceptanceOpinionFacts>[] = [acceptanceIsOpen, opinionIsNew, opinionHasReason];
