import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { registrationIsOpen } from '../notice/notice.rule';
import { batchIsIn, type RecruitmentBatchFacts } from './batch-state.rule';

/** What the rules of registerCandidate look at. */
export interface RegisterCandidateFacts extends RecruitmentBatchFacts {
  readonly input: { readonly source: string };
  readonly today: LocalDate;
  readonly batch: RecruitmentBatchFacts['batch'] & { readonly registrationFirst: LocalDate; readonly registrationLast: LocalDate };
  readonly person: { readonly id: string; readonly name: string };
  /** The sources in force today [WZ-2]. */
  readonly sources: readonly string[];
  /** Who is a candidate of it already. */
  readonly candidates: readonly { readonly personId: string }[];
}

/** WZ-2: professional union workers come from the sources in force. */
export const sourceIsAllowed = rule<Pick<RegisterCandidateFacts, 'input' | 'sources'>>('WZ-2', 'personnel.recruitment-source-not-allowed', ({ input: { source }, sources }) =>
  sources.includes(source) ? ok : refuse({ path: ['source'], facts: { source, allowed: sources }, remedy: 'check-the-source' }),
);

/** HOUSE-3: a person is a candidate of a recruitment once. */
export const isNoCandidateYet = rule<RegisterCandidateFacts>('HOUSE-3', 'personnel.candidate-registered', ({ batch, person, candidates }) =>
  candidates.some(({ personId }) => personId === person.id) ? refuse({ path: ['personId'], facts: { person: person.name, batch: batch.name }, remedy: 'use-the-existing-one' }) : ok,
);

export const registerCandidateRules: readonly Rule<RegisterCandidateFacts>[] = [batchIsIn('batchId', 'open'), registrationIsOpen('batchId', ({ batch }) => batch), sourceIsAllowed, isNoCandidateYet];
