import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';
import type { RecruitmentCandidateState } from './recruitment-candidate.transitions';

/** A recruitment, and the last day of its registration. */
export interface RegistrationDaysFacts extends RecruitmentBatchFacts {
  readonly batch: RecruitmentBatchFacts['batch'] & { readonly registrationLast: LocalDate };
  readonly today: LocalDate;
}

/** What the rules of issueTestNumbers look at. */
export interface IssueTestNumbersFacts extends RegistrationDaysFacts {
  readonly candidates: readonly { readonly state: RecruitmentCandidateState }[];
}

/** HOUSE-5: nobody can register any more. */
export const registrationIsOver: Rule<RegistrationDaysFacts> = rule<RegistrationDaysFacts>('HOUSE-5', 'personnel.registration-still-open', ({ batch: { registrationLast: last }, today }) =>
  today > last ? ok : refuse({ path: ['batchId'], facts: { last, today }, remedy: 'wait-for-the-end-of-registration' }),
);

/** HOUSE-1: and once everybody has been checked. */
export const candidatesAreChecked = rule<IssueTestNumbersFacts>('HOUSE-1', 'personnel.candidates-unchecked', ({ candidates }) => {
  const count = candidates.filter(({ state }) => state === 'registered').length;
  return count === 0 ? ok : refuse({ path: ['batchId'], facts: { count }, remedy: 'check-the-candidates-first' });
});

/** WZ-3: somebody is there to be tested. */
export const somebodyIsQualified = rule<IssueTestNumbersFacts>('WZ-3', 'personnel.nobody-qualified', ({ candidates }) =>
  candidates.some(({ state }) => state !== 'unqualified') ? ok : refuse({ path: ['batchId'], facts: {}, remedy: 'open-another-recruitment' }),
);

export const issueTestNumbersRules: readonly Rule<IssueTestNumbersFacts>[] = [batchIsIn('batchId', 'open'), registrationIsOver, candidatesAreChecked, somebodyIsQualified];
