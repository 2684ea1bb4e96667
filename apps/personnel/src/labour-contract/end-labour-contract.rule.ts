import { includesDay, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { ContractDays } from './wage.rule';

/** What the rules of endLabourContract look at. */
export interface EndLabourContractFacts {
  readonly input: { readonly endedOn: LocalDate };
  readonly labourContract: ContractDays;
}

/** HOUSE-3: a contract ends once. */
export const contractRuns = rule<EndLabourContractFacts>('HOUSE-3', 'personnel.labour-contract-ended', ({ labourContract: { endedOn } }) =>
  endedOn === null ? ok : refuse({ path: ['labourContractId'], facts: { on: endedOn }, remedy: 'look-up-the-contract' }),
);

/** HOUSE-5: it ends within its term; at the end of it, it ends by itself. */
export const endsWithinItsTerm = rule<EndLabourContractFacts>('HOUSE-5', 'personnel.ends-outside-its-term', ({ input: { endedOn }, labourContract: { from, until } }) =>
  includesDay({ first: from, last: until }, endedOn) ? ok : refuse({ path: ['endedOn'], facts: { on: endedOn, from, until }, remedy: 'end-it-within-its-term' }),
);

export const endLabourContractRules = [contractRuns, endsWithinItsTerm];
