import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { holdsOn, type HoldingPeriod, overlap } from '../leadership-seat/holding-period.rule';
import { basisRules, type ChargeHolderFacts, chargePeriod, chiefIsNeverHolder, holderIsSittingDeputy } from './charge-holder.rule';
import { type DistributionFacts, itemStaysWithItsDeputy } from './distribution.rule';

/** A charge as the rules on it see it. */
export interface HeldCharge extends HoldingPeriod {
  readonly id: string;
  readonly holderId: string;
}

/** What the rules of transferCharge look at. */
export interface TransferChargeFacts extends ChargeHolderFacts, DistributionFacts {
  /** The charge that passes on. */
  readonly charge: HeldCharge;
  /** Every charge of the item, past and present. */
  readonly charges: readonly HeldCharge[];
}

/** HOUSE-1: only a charge that somebody has passes on, after he has had it for a day; a vacant item is assigned. */
export const chargeIsHeld = rule<TransferChargeFacts>('HOUSE-1', 'governance.charge-not-held', ({ charge, input: { from }, itemCode }) =>
  holdsOn(charge, from) && charge.from < from ? ok : refuse({ path: ['from'], facts: { item: itemCode, day: from }, remedy: 'choose-a-day-it-is-held' }),
);

/** GY-4: it passes from one deputy to another. */
export const holderIsAnother = rule<TransferChargeFacts>('GY-4', 'governance.charge-to-its-holder', ({ charge, input: { personId }, itemCode }) =>
  charge.holderId === personId ? refuse({ path: ['personId'], facts: { item: itemCode, since: charge.from }, remedy: 'choose-another-deputy' }) : ok,
);

/** GY-4: never two holders on a day, not even later ones. */
export const nobodyElseFollows = rule<TransferChargeFacts>('GY-4', 'governance.power-item-held', (facts) => {
  const held = facts.charges.find((each) => each.id !== facts.charge.id && overlap(each, chargePeriod(facts)));
  return held ? refuse({ path: ['from'], facts: { item: facts.itemCode, since: held.from }, remedy: 'wait-for-the-charge-to-end' }) : ok;
});

export const transferChargeRules = [chargeIsHeld, holderIsAnother, chiefIsNeverHolder<TransferChargeFacts>(chargePeriod), holderIsSittingDeputy, itemStaysWithItsDeputy, nobodyElseFollows, ...basisRules];
