import { type LocalDate, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type EmploymentFacts, type EnteredEmployment, employmentRules } from './employment.rule';

/** What the rules of addExpertEmployment look at. */
export interface AddExpertEmploymentFacts extends EmploymentFacts {
  /** The employments on record, each as last entered. */
  readonly onRecord: readonly { readonly employerId: string; readonly kind: EnteredEmployment['kind']; readonly from: LocalDate; readonly to: LocalDate | null }[];
}

/** HOUSE-3: what is on record like this already is not entered again. */
export const employmentIsNews = rule<AddExpertEmploymentFacts>('HOUSE-3', 'grants.employment-already-entered', ({ employments, onRecord }) =>
  employments.flatMap(({ employerId, kind, from, to, unit, path }) =>
    onRecord.some((known) => known.employerId === employerId && known.kind === kind && known.from === from && known.to === to) ? [refuse({ path, facts: { unit, from }, remedy: 'enter-what-changed' })] : [],
  ),
);

export const addExpertEmploymentRules: readonly Rule<AddExpertEmploymentFacts>[] = [employmentIsNews, ...employmentRules];
