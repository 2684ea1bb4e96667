import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { InstalmentState } from './instalment.transitions';

/** What the rule about payments under way looks at. */
export interface PaymentUnderWayFacts {
  readonly instalments: readonly { readonly state: InstalmentState }[];
}

/** YZ-9: disbursement is through before a project is judged or revoked: nothing is on its way to the unit, or back. */
export const noPaymentIsUnderWay = rule<PaymentUnderWayFacts>('YZ-9', 'grants.payment-under-way', ({ instalments }) => {
  const count = instalments.filter(({ state }) => state === 'requested' || state === 'paid').length;
  return count === 0 ? ok : refuse({ path: ['awardId'], facts: { count }, remedy: 'wait-for-the-banks-word' });
});
