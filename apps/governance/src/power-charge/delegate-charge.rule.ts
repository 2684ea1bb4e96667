import { addDays, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type HoldingPeriod, overlap } from '../leadership-seat/holding-period.rule';
import { basisRules, type ChargeHolderFacts, chiefIsNeverHolder, deputySeatOn, holderIsSittingDeputy } from './charge-holder.rule';
import type { HeldCharge } from './transfer-charge.rule';

/** What the rules of delegateCharge look at. */
export interface DelegateChargeFacts extends ChargeHolderFacts {
  readonly input: ChargeHolderFacts['input'] & { readonly to: LocalDate };
  /** The charge of the deputy who is on leave. */
  readonly charge: HeldCharge;
  /** Every delegation of the charge, past and present. */
  readonly delegations: readonly HoldingPeriod[];
}

/** HOUSE-5: a leave ends no earlier than it begins. */
export const leaveIsInOrder = rule<DelegateChargeFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { from, to } }) =>
  from <= to ? ok : refuse({ path: ['to'], facts: { first: from, last: to }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-1: nobody stands in for a charge on days its holder does not have it. */
export const holderHasItThroughout = rule<DelegateChargeFacts>('HOUSE-1', 'governance.charge-not-held', ({ charge, input: { from, to }, itemCode }) => {
  if (from < charge.from) return refuse({ path: ['from'], facts: { item: itemCode, day: from }, remedy: 'choose-a-day-it-is-held' });
  return charge.vacatedOn === null || to < charge.vacatedOn ? ok : refuse({ path: ['to'], facts: { item: itemCode, day: to }, remedy: 'choose-a-day-it-is-held' });
});

/** GY-4: the holder does not stand in for himself. */
export const delegateIsAnother = rule<DelegateChargeFacts>('GY-4', 'governance.charge-to-its-holder', ({ charge, input: { personId }, itemCode }) =>
  charge.holderId === personId ? refuse({ path: ['personId'], facts: { item: itemCode, since: charge.from }, remedy: 'choose-another-deputy' }) : ok,
);

/** GY-1: who stands in is a deputy to the last day of it. */
export const delegateSitsThroughout = rule<DelegateChargeFacts>('GY-1', 'governance.delegate-leaves-before', (facts) => {
  const leaves = deputySeatOn(facts)?.vacatedOn ?? null;
  return leaves === null || facts.input.to < leaves ? ok : refuse({ path: ['to'], facts: { item: facts.itemCode, day: leaves }, remedy: 'end-the-delegation-earlier' });
});

/** GY-4: one acts under an item on a day. */
export const nobodyElseStandsIn = rule<DelegateChargeFacts>('GY-4', 'governance.charge-delegated-already', (facts) => {
  const standing = facts.delegations.find((each) => overlap(each, delegationPeriod(facts)));
  return standing ? refuse({ path: ['from'], facts: { item: facts.itemCode, since: standing.from }, remedy: 'choose-days-nobody-stands-in' }) : ok;
});

export const delegateChargeRules = [
  leaveIsInOrder,
  holderHasItThroughout,
  delegateIsAnother,
  chiefIsNeverHolder<DelegateChargeFacts>(delegationPeriod),
  holderIsSittingDeputy,
  delegateSitsThroughout,
  nobodyElseStandsIn,
  ...basisRules,
];

/** The days somebody stands in: it ends by itself, the holder acts again from the day after the last. */
export function delegationPeriod({ input: { from, to } }: Pick<DelegateChargeFacts, 'input'>): HoldingPeriod {
  return { from, vacatedOn: addDays(to, 1) };
}
