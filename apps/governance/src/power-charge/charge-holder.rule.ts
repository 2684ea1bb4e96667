import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, executorHadNoPartInDecision, rule } from '@unionhall/rulebook';
import { nameOf, type NamedDecision } from '../decision/named-decision.rule';
import { holdsOn, type HoldingPeriod, overlap } from '../leadership-seat/holding-period.rule';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';

/** What the rules on a new holder look at, whether he is assigned, follows another or stands in for one. */
export interface ChargeHolderFacts extends DecisionEyesFacts {
  readonly input: {
    readonly personId: string;
    readonly from: LocalDate;
    readonly decisionId?: string | null;
    readonly document?: string | null;
  };
  /** Code of the power item. */
  readonly itemCode: string;
  /** Every seat of the leadership body, past and present. */
  readonly seats: readonly SeatFacts[];
  /** The decision named; null when there is none of that id. */
  readonly decision: (NamedDecision & NonNullable<DecisionEyesFacts['decision']>) | null;
}

/** GY-3: the chief, acting or not, is never directly in charge; GY-1 leaves the list open, so no item is excepted (our reading). */
export function chiefIsNeverHolder<Facts extends ChargeHolderFacts>(periodOf: (facts: Facts) => HoldingPeriod) {
  return rule<Facts>('GY-3', 'governance.chief-in-charge', (facts) => {
    const chiefSeat = seatsOfPerson(facts).find((seat) => seat.kind === 'chief' && overlap(seat, periodOf(facts)));
    return chiefSeat ? refuse({ path: ['personId'], facts: { item: facts.itemCode, since: chiefSeat.from }, remedy: 'choose-a-deputy' }) : ok;
  });
}

/** GY-1: deputies are in charge. Whoever is chief is told so by GY-3. */
export const holderIsSittingDeputy = rule<ChargeHolderFacts>('GY-1', 'governance.not-a-sitting-deputy', (facts) => {
  const { from } = facts.input;
  if (deputySeatOn(facts) || seatsOfPerson(facts).some((seat) => seat.kind === 'chief' && holdsOn(seat, from))) return ok;
  return refuse({ path: ['personId'], facts: { item: facts.itemCode, day: from }, remedy: 'choose-a-deputy' });
});

/** GY-2a: whoever holds a power can say by which decision. */
const basisIsNamed = rule<ChargeHolderFacts>('GY-2a', 'governance.charge-without-basis', ({ input: { decisionId, document }, itemCode }) =>
  decisionId || document?.trim() ? ok : refuse({ path: ['decisionId'], facts: { item: itemCode }, remedy: 'name-the-decision-or-document' }),
);

/** HOUSE-2: a decision that is named exists. */
const decisionExists = rule<ChargeHolderFacts>('HOUSE-2', 'house.not-registered', ({ input: { decisionId }, decision }) =>
  !decisionId || decision ? ok : refuse({ path: ['decisionId'], facts: { id: decisionId }, remedy: 'use-a-registered-one' }),
);

/** GY-2b: nothing rests on a decision that was not adopted. */
const decisionIsAdopted = rule<ChargeHolderFacts>('GY-2b', 'governance.decision-not-adopted', ({ input: { decisionId }, decision }) =>
  !decisionId || !decision || decision.outcome === 'adopted' ? ok : refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'obtain-a-decision' }),
);

/** GY-2a, HOUSE-2, GY-2b, CP-5: what a charge rests on; who raised or entered the decision does not enter the charge under it. */
export const basisRules: readonly Rule<ChargeHolderFacts>[] = [basisIsNamed, decisionExists, decisionIsAdopted, ...executorHadNoPartInDecision('decisionId')];

/** The days a new charge would run: no longer than the deputy's seat does. */
export function chargePeriod(facts: Pick<ChargeHolderFacts, 'input' | 'seats'>): HoldingPeriod {
  return { from: facts.input.from, vacatedOn: deputySeatOn(facts)?.vacatedOn ?? null };
}

/** The deputy's seat the person has on the first day. */
export const deputySeatOn = (facts: Pick<ChargeHolderFacts, 'input' | 'seats'>): SeatFacts | undefined =>
  seatsOfPerson(facts).find((seat) => seat.kind === 'deputy' && holdsOn(seat, facts.input.from));

const seatsOfPerson = ({ input, seats }: Pick<ChargeHolderFacts, 'input' | 'seats'>) => seats.filter((seat) => seat.personId === input.personId);
