import type { PowerItemCode } from '@unionhall/contracts';
import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** Who holds the order's power item at this moment, as governance answered. */
export interface PowerHolderFacts {
  readonly order: { readonly powerItem: PowerItemCode };
  readonly asked: { readonly holderId: string | null; readonly holderIsChief: boolean };
  readonly personId: string;
  readonly today: LocalDate;
}

/** GY-2a: somebody answers for the power the money is spent under, at authorisation and again at execution. */
export const itemHasHolder = rule<PowerHolderFacts>('GY-2a', 'finance-collection.power-item-vacant', ({ order, asked, today }) =>
  asked.holderId !== null ? ok : refuse({ path: ['paymentOrderId'], facts: { item: order.powerItem, day: today }, remedy: 'have-the-charge-assigned' }),
);

/** GY-2a: only who holds the power now uses it. */
export const callerIsHolder = rule<PowerHolderFacts>('GY-2a', 'finance-collection.not-the-holder', ({ order, asked: { holderId }, personId }) =>
  holderId === null || holderId === personId ? ok : refuse({ path: ['paymentOrderId'], facts: { item: order.powerItem, holderId }, remedy: 'ask-the-holder' }),
);

/** GY-3: the chief is never directly in charge, whatever a register may say. */
export const holderIsNotChief = rule<PowerHolderFacts>('GY-3', 'finance-collection.chief-in-charge', ({ order, asked: { holderIsChief } }) =>
  holderIsChief ? refuse({ path: ['paymentOrderId'], facts: { item: order.powerItem }, remedy: 'have-the-charge-assigned' }) : ok,
);
