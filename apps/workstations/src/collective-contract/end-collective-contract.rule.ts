import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { callerWorksThere, type StationWorkFacts } from '../workstation/station-work.rule';

/** What the rules of endCollectiveContract look at. */
export interface EndCollectiveContractFacts extends StationWorkFacts {
  readonly input: { readonly until: LocalDate; readonly reason: string };
  readonly contract: { readonly document: string; readonly from: LocalDate; readonly until: LocalDate; readonly endReason: string | null };
}

/** HOUSE-3: it is ended once. */
export const contractIsNotEnded = rule<EndCollectiveContractFacts>('HOUSE-3', 'workstations.contract-ended', ({ contract: { document: contract, until, endReason } }) =>
  endReason === null ? ok : refuse({ path: ['contractId'], facts: { contract, until }, remedy: 'look-at-the-contract' }),
);

/** HOUSE-5: before its term, and not before it began. */
export const endsWithinTerm = rule<EndCollectiveContractFacts>('HOUSE-5', 'workstations.contract-end-outside-term', ({ input: { until: day }, contract: { document: contract, from, until } }) =>
  from <= day && day < until ? ok : refuse({ path: ['until'], facts: { contract, day, first: from, last: until }, remedy: 'name-a-day-of-its-term' }),
);

export const endCollectiveContractRules: readonly Rule<EndCollectiveContractFacts>[] = [callerWorksThere, contractIsNotEnded, endsWithinTerm, textIsGiven('reason')];
