import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type HoldingPeriod, overlap } from '../leadership-seat/holding-period.rule';
import { basisRules, type ChargeHolderFacts, chargePeriod, chiefIsNeverHolder, holderIsSittingDeputy } from './charge-holder.rule';
import { type DistributionFacts, itemStaysWithItsDeputy } from './distribution.rule';

/** What the rules of assignCharge look at. */
export interface AssignChargeFacts extends ChargeHolderFacts, DistributionFacts {
  /** Null when the item is not defined. */
  readonly item: { readonly title: string } | null;
  /** Every charge of the item, past and present. */
  readonly charges: readonly HoldingPeriod[];
}

/** HOUSE-2: only a defined item is put in somebody's charge. */
export const itemIsDefined = rule<AssignChargeFacts>('HOUSE-2', 'governance.power-item-unknown', ({ itemCode, item }) =>
  item ? ok : refuse({ path: ['powerItem'], facts: { item: itemCode }, remedy: 'define-the-power-item' }),
);

/** GY-4: each item has exactly one holder. */
export const itemIsVacant = rule<AssignChargeFacts>('GY-4', 'governance.power-item-held', (facts) => {
  // An open charge is in the way whatever the first day: it is told before that day is known.
  const held = facts.charges.find((charge) => charge.vacatedOn === null) ?? facts.charges.find((charge) => overlap(charge, chargePeriod(facts)));
  return held ? refuse({ path: ['powerItem'], facts: { item: facts.itemCode, since: held.from }, remedy: 'wait-for-the-charge-to-end' }) : ok;
});

export const assignChargeRules = [itemIsDefined, chiefIsNeverHolder<AssignChargeFacts>(chargePeriod), holderIsSittingDeputy, itemStaysWithItsDeputy, itemIsVacant, ...basisRules];
