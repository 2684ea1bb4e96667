import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { holdsOn, type HoldingPeriod, overlap } from '../leadership-seat/holding-period.rule';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { nameOf, type NamedDecision } from '../decision/named-decision.rule';

/** What the rules of assignCharge look at. */
export interface AssignChargeFacts {
  readonly input: {
    readonly powerItem: string;
    readonly personId: string;
    readonly from: LocalDate;
    readonly decisionId?: string | null;
    readonly document?: string | null;
  };
  /** Null when the item is not defined. */
  readonly item: { readonly title: string } | null;
  /** Every charge of the item, past and present. */
  readonly charges: readonly HoldingPeriod[];
  /** Every seat of the leadership body, past and present. */
  readonly seats: readonly SeatFacts[];
  /** The decision named; null when there is none of that id. */
  readonly decision: NamedDecision | null;
}

/** HOUSE-2: only a defined item is put in somebody's charge. */
export const itemIsDefined = rule<AssignChargeFacts>('HOUSE-2', 'governance.power-item-unknown', ({ input: { powerItem }, item }) =>
  item ? ok : refuse({ path: ['powerItem'], facts: { item: powerItem }, remedy: 'define-the-power-item' }),
);

/** GY-3: the chief, acting or not, is never directly in charge; GY-1 leaves the list open, so no item is excepted (our reading). */
export const chiefIsNeverInCharge = rule<AssignChargeFacts>('GY-3', 'governance.chief-in-charge', (facts) => {
  const chiefSeat = seatsOfPerson(facts).find((seat) => seat.kind === 'chief' && overlap(seat, chargePeriod(facts)));
  return chiefSeat ? refuse({ path: ['personId'], facts: { item: facts.input.powerItem, since: chiefSeat.from }, remedy: 'choose-a-deputy' }) : ok;
});

/** GY-1: deputies are in charge. Whoever is chief is told so by GY-3. */
export const holderIsSittingDeputy = rule<AssignChargeFacts>('GY-1', 'governance.not-a-sitting-deputy', (facts) => {
  const { powerItem, from } = facts.input;
  if (deputySeatOn(facts) || seatsOfPerson(facts).some((seat) => seat.kind === 'chief' && holdsOn(seat, from))) return ok;
  return refuse({ path: ['personId'], facts: { item: powerItem, day: from }, remedy: 'choose-a-deputy' });
});

/** GY-4: each item has exactly one holder. */
export const itemIsVacant = rule<AssignChargeFacts>('GY-4', 'governance.power-item-held', (facts) => {
  // An open charge is in the way whatever the first day: it is told before that day is known.
  const held = facts.charges.find((charge) => charge.vacatedOn === null) ?? facts.charges.find((charge) => overlap(charge, chargePeriod(facts)));
  return held ? refuse({ path: ['powerItem'], facts: { item: facts.input.powerItem, since: held.from }, remedy: 'wait-for-the-charge-to-end' }) : ok;
});

/** GY-2a: whoever holds a power can say by which decision. */
export const basisIsNamed = rule<AssignChargeFacts>('GY-2a', 'governance.charge-without-basis', ({ input: { decisionId, document, powerItem } }) =>
  decisionId || document?.trim() ? ok : refuse({ path: ['decisionId'], facts: { item: powerItem }, remedy: 'name-the-decision-or-document' }),
);

/** HOUSE-2: a decision that is named exists. */
export const decisionExists = rule<AssignChargeFacts>('HOUSE-2', 'house.not-registered', ({ input: { decisionId }, decision }) =>
  !decisionId || decision ? ok : refuse({ path: ['decisionId'], facts: { id: decisionId }, remedy: 'use-a-registered-one' }),
);

/** GY-2b: nothing rests on a decision that was not adopted. */
export const decisionIsAdopted = rule<AssignChargeFacts>('GY-2b', 'governance.decision-not-adopted', ({ input: { decisionId }, decision }) =>
  !decisionId || !decision || decision.outcome === 'adopted' ? ok : refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'obtain-a-decision' }),
);

export const assignChargeRules = [itemIsDefined, chiefIsNeverInCharge, holderIsSittingDeputy, itemIsVacant, basisIsNamed, decisionExists, decisionIsAdopted];

/** The days the charge would run: no longer than the deputy's seat does. */
export function chargePeriod(facts: Pick<AssignChargeFacts, 'input' | 'seats'>): HoldingPeriod {
  return { from: facts.input.from, vacatedOn: deputySeatOn(facts)?.vacatedOn ?? null };
}

const seatsOfPerson = ({ input, seats }: Pick<AssignChargeFacts, 'input' | 'seats'>) => seats.filter((seat) => seat.personId === input.personId);

const deputySeatOn = (facts: Pick<AssignChargeFacts, 'input' | 'seats'>) =>
  seatsOfPerson(facts).find((seat) => seat.kind === 'deputy' && holdsOn(seat, facts.input.from));
