import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { holdsOn, type HoldingPeriod } from '../leadership-seat/holding-period.rule';
import type { ChargeHolderFacts } from './charge-holder.rule';

/** A charge of any item. */
export interface ChargeOfItem extends HoldingPeriod {
  readonly itemCode: string;
  readonly holderId: string;
}

/** What the rule on the distribution of the items looks at. */
export interface DistributionFacts extends Pick<ChargeHolderFacts, 'input' | 'itemCode'> {
  /** The items of each vice-chair, as in force on the first day. */
  readonly distribution: readonly (readonly string[])[];
  /** The charges of all those items. */
  readonly ofAllItems: readonly ChargeOfItem[];
}

/**
 * GY-4: the items are divided among the vice-chairs: who has the items of one takes none of another’s while that one is there.
 * Which of the three a deputy is shows in what he holds; the items of a seat that is vacant, and those of no list, go to anybody.
 */
export const itemStaysWithItsDeputy = rule<DistributionFacts>('GY-4', 'governance.item-of-another-deputy', ({ input: { personId, from }, itemCode, distribution, ofAllItems }) => {
  const together = (one: string, other: string) => distribution.some((items) => items.includes(one) && items.includes(other));
  const isDistributed = (code: string) => distribution.some((items) => items.includes(code));
  const held = ofAllItems.filter((charge) => holdsOn(charge, from) && isDistributed(charge.itemCode));
  const own = held.find(({ holderId, itemCode: code }) => holderId === personId && !together(code, itemCode));
  const belonging = held.find(({ holderId, itemCode: code }) => holderId !== personId && together(code, itemCode));
  return own && belonging ? refuse({ path: ['personId'], facts: { item: itemCode, held: own.itemCode, with: belonging.itemCode, since: belonging.from }, remedy: 'keep-the-distribution' }) : ok;
});
