import type { PaymentOrder } from './payment-order.entity';

/** What a request says; the subject is another department's thing that is paid for. */
type Requested = Pick<PaymentOrder, 'id' | 'payeeAccountId' | 'amount' | 'fromAccountId' | 'forAccountId' | 'purpose' | 'powerItem' | 'decisionId' | 'decisionSha256' | 'requestedById' | 'requestedOn'> &
  Partial<Pick<PaymentOrder, 'subjectType' | 'subjectId'>>;

/** An order as it is before anybody else had a hand in it. */
export function newPaymentOrder(requested: Requested): Omit<PaymentOrder, 'state'> {
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
