import { type Fen, includesDay, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { firstFullDay } from '../appointment/holders.rule';
import { type ContractDays, lastDayOf, wageDue } from './wage.rule';

/** What the rules of signLabourContract look at. */
export interface SignLabourContractFacts {
  readonly input: { readonly place: string; readonly signedOn: LocalDate; readonly from: LocalDate; readonly until?: LocalDate | null; readonly wage: Fen };
  readonly today: LocalDate;
  readonly person: { readonly name: string };
  /** The minimum wage of the place on the day of signing, or null. */
  readonly minimumWage: { readonly amount: Fen } | null;
  /** The multiple in force on the day of signing, in hundredths. */
  readonly multiple: number;
  /** Every membership of the staff as a professional union worker. */
  readonly professionalMemberships: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
  /** Every contract of the person. */
  readonly contracts: readonly ContractDays[];
}

/** What the rule on the wage looks at: a replay asks it alone. */
export interface WageFacts extends Pick<SignLabourContractFacts, 'minimumWage' | 'multiple'> {
  readonly input: Pick<SignLabourContractFacts['input'], 'place' | 'signedOn' | 'wage'>;
}

/** HOUSE-5: a contract is entered once it is signed. */
export const isSigned = rule<SignLabourContractFacts>('HOUSE-5', 'personnel.signed-later', ({ input: { signedOn }, today }) =>
  signedOn <= today ? ok : refuse({ path: ['signedOn'], facts: { signedOn, today }, remedy: 'sign-by-today' }),
);

/** HOUSE-5: the term ends no earlier than it begins. */
export const termIsInOrder = rule<SignLabourContractFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from, until } }) =>
  !until || from <= until ? ok : refuse({ path: ['until'], facts: { first: from, last: until }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-2: whoever signs is on the staff as a professional union worker when the term begins. */
export const isProfessionalWorker = rule<SignLabourContractFacts>('HOUSE-2', 'personnel.not-a-professional-worker', ({ input: { from }, person, professionalMemberships }) =>
  professionalMemberships.some((each) => includesDay({ first: each.from, last: each.until }, from))
    ? ok
    : refuse({ path: ['personId'], facts: { person: person.name, day: from }, remedy: 'register-the-professional-worker' }),
);

/** HOUSE-3: one contract at a time. */
export const hasNoOtherContract = rule<SignLabourContractFacts>('HOUSE-3', 'personnel.labour-contract-runs', ({ input: { from, until }, person, contracts }) => {
  const other = contracts.find((each) => {
    const begins = firstFullDay([{ from: each.from, until: lastDayOf(each) }], 1, from);
    return begins !== undefined && (!until || begins <= until);
  });
  return other === undefined ? ok : refuse({ path: ['from'], facts: { person: person.name, from: other.from }, remedy: 'end-the-contract-first' });
});

/** WZ-4: the local minimum wage on the day is known. */
export const minimumWageIsKnown = rule<SignLabourContractFacts>('WZ-4', 'personnel.minimum-wage-unknown', ({ input: { place, signedOn }, minimumWage }) =>
  minimumWage !== null ? ok : refuse({ path: ['place'], facts: { place, day: signedOn }, remedy: 'set-the-minimum-wage-first' }),
);

/** WZ-4: the wage is the multiple of it, no more and no less. */
export const wageIsTheMultiple = rule<WageFacts>('WZ-4', 'personnel.wage-not-the-multiple', ({ input: { place, signedOn, wage }, minimumWage, multiple }) => {
  if (minimumWage === null) return ok;
  const due = wageDue(minimumWage.amount, multiple);
  return wage === due
    ? ok
    : refuse({
        path: ['wage'],
        facts: { wage: yuanFromFen(wage), due: yuanFromFen(due), minimumWage: yuanFromFen(minimumWage.amount), multiple: multiple / 100, place, day: signedOn },
        remedy: 'give-the-wage-due',
      });
});

export const signLabourContractRules: readonly Rule<SignLabourContractFacts>[] = [isSigned, termIsInOrder, isProfessionalWorker, hasNoOtherContract, minimumWageIsKnown, wageIsTheMultiple];
