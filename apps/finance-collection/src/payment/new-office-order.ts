import type { PaymentOrder } from './payment-order.entity';

/** What a request of the office says. */
type Requested = Pick<PaymentOrder, 'id' | 'payeeAccountId' | 'amount' | 'fromAccountId' | 'forAccountId' | 'purpose' | 'powerItem' | 'decisionId' | 'decisionSha256' | 'requestedById' | 'requestedOn'>;

/** An order of the office as it is before anybody else had a hand in it. */
export function newOfficeOrder(requested: Requested): Omit<PaymentOrder, 'state'> {
  return {
    chargedById: null,
    subjectType: null,
    subjectId: null,
    authorisedById: null,
    authorisedOn: null,
    executedById: null,
    executedOn: null,
    transferId: null,
    bankReference: null,
    statementSha256: null,
    version: 1,
    ...requested,
  };
}
