import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerOfRegisterRules, type NamedEmployerFacts } from '../employer/named-employer.rule';
import { type StationWorkFacts, stationWorkRules } from '../workstation/station-work.rule';

interface Term {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What the rules of registerCollectiveContract look at. */
export interface RegisterCollectiveContractFacts extends StationWorkFacts, NamedEmployerFacts {
  readonly input: NamedEmployerFacts['input'] & Term & { readonly kind: string; readonly workersCovered: number; readonly workersInAll: number; readonly document: string };
  readonly workstation: StationWorkFacts['workstation'] & NamedEmployerFacts['workstation'];
  /** The terms of the unit’s contracts of that kind. */
  readonly terms: readonly Term[];
}

/** HOUSE-5: its term ends after it begins. */
export const termIsInOrder = rule<RegisterCollectiveContractFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from, until } }) =>
  from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-3: a unit has one contract of a kind at a time. */
export const noOtherRuns = rule<RegisterCollectiveContractFacts>('HOUSE-3', 'workstations.contract-runs-already', ({ input: { kind, from, until }, terms }) => {
  const other = terms.find((each) => each.from <= until && from <= each.until);
  return other === undefined ? ok : refuse({ path: ['from'], facts: { kind, first: other.from, last: other.until }, remedy: 'let-it-follow-the-other' });
});

/** HOUSE-4: it covers no more workers than the unit has. */
export const coversWorkersThereAre = rule<RegisterCollectiveContractFacts>('HOUSE-4', 'workstations.more-covered-than-workers', ({ input: { workersCovered: covered, workersInAll: inAll } }) =>
  covered <= inAll ? ok : refuse({ path: ['workersCovered'], facts: { covered, inAll }, remedy: 'correct-the-workers' }),
);

export const registerCollectiveContractRules: readonly Rule<RegisterCollectiveContractFacts>[] = [...stationWorkRules, ...employerOfRegisterRules, termIsInOrder, noOtherRuns, coversWorkersThereAre, textIsGiven('document')];
