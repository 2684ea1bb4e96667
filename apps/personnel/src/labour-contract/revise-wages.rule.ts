import { type Fen, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { wageDue } from './wage.rule';

/** What the rules of reviseWages look at. */
export interface ReviseWagesFacts {
  readonly input: { readonly place: string; readonly from: LocalDate };
  /** The minimum wage of the place on that day, or null. */
  readonly minimumWage: { readonly amount: Fen } | null;
  /** The multiple in force that day, in hundredths. */
  readonly multiple: number;
  /** The contracts of the place in their term that day, and since when they pay what. */
  readonly contracts: readonly { readonly wage: Fen; readonly wageFrom: LocalDate }[];
}

/** The contracts that pay something else than is due, and whose wage did not begin on that very day. */
export function contractsToRevise<Contract extends ReviseWagesFacts['contracts'][number]>({ input: { from }, minimumWage, multiple, contracts }: Omit<ReviseWagesFacts, 'contracts'> & { readonly contracts: readonly Contract[] }): readonly Contract[] {
  return minimumWage === null ? [] : contracts.filter(({ wage, wageFrom }) => wageFrom < from && wage !== wageDue(minimumWage.amount, multiple));
}

/** WZ-4: the minimum wage the wages are brought to is known. */
export const minimumWageOfRevisionIsKnown = rule<ReviseWagesFacts>('WZ-4', 'personnel.minimum-wage-unknown', ({ input: { place, from }, minimumWage }) =>
  minimumWage !== null ? ok : refuse({ path: ['place'], facts: { place, day: from }, remedy: 'set-the-minimum-wage-first' }),
);

/** HOUSE-3: wages are revised once: some contract pays something else than is due. */
export const someWageIsToRevise = rule<ReviseWagesFacts>('HOUSE-3', 'personnel.no-wage-to-revise', (facts) =>
  facts.minimumWage === null || contractsToRevise(facts).length > 0 ? ok : refuse({ path: ['place'], facts: { place: facts.input.place, from: facts.input.from }, remedy: 'choose-another-place-or-day' }),
);

export const reviseWagesRules = [minimumWageOfRevisionIsKnown, someWageIsToRevise];
