import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, rule } from '@unionhall/rulebook';

/** Who has handled the order so far; persons are compared, never services. */
export interface FourEyesFacts {
  readonly personId: string;
  readonly order: {
    readonly requestedById: string;
    readonly requestedOn: LocalDate;
    readonly chargedById: string | null;
    readonly authorisedById: string | null;
    readonly authorisedOn: LocalDate | null;
    readonly executedById: string | null;
    readonly executedOn: LocalDate | null;
  };
}

const path = ['paymentOrderId'];

/** CP-5: who asked for a payment does not authorise it. */
export const requesterDoesNotAuthorise = rule<FourEyesFacts>('CP-5', 'finance-collection.requester-authorises', ({ personId, order: { requestedById, requestedOn } }) =>
  personId === requestedById ? refuse({ path, facts: { requestedOn }, remedy: 'ask-another-requester' }) : ok,
);

/** CP-5: nor does who named the accounts of the payment. */
export const chargerDoesNotAuthorise = rule<FourEyesFacts>('CP-5', 'finance-collection.charger-authorises', ({ personId, order: { chargedById, requestedOn } }) =>
  personId === chargedById ? refuse({ path, facts: { requestedOn }, remedy: 'ask-another-to-charge' }) : ok,
);

/** CP-5: the requester does not pay it out either. */
export const requesterDoesNotExecute = rule<FourEyesFacts>('CP-5', 'finance-collection.requester-executes', ({ personId, order: { requestedById, requestedOn } }) =>
  personId === requestedById ? refuse({ path, facts: { requestedOn }, remedy: 'ask-another-cashier' }) : ok,
);

/** CP-5: who authorised a payment does not pay it out. */
export const authoriserDoesNotExecute = rule<FourEyesFacts>('CP-5', 'finance-collection.authoriser-executes', ({ personId, order: { authorisedById, authorisedOn } }) =>
  personId === authorisedById ? refuse({ path, facts: { authorisedOn }, remedy: 'ask-another-cashier' }) : ok,
);

/** CP-5: who paid it out does not say that the bank agrees. */
export const executorDoesNotConfirm = rule<FourEyesFacts>('CP-5', 'finance-collection.executor-confirms', ({ personId, order: { executedById, executedOn } }) =>
  personId === executedById ? refuse({ path, facts: { executedOn }, remedy: 'ask-another-accountant' }) : ok,
);

/** CP-5: nor does who asked for it. */
export const requesterDoesNotConfirm = rule<FourEyesFacts>('CP-5', 'finance-collection.requester-confirms', ({ personId, order: { requestedById, requestedOn } }) =>
  personId === requestedById ? refuse({ path, facts: { requestedOn }, remedy: 'ask-another-accountant' }) : ok,
);

/** CP-5: nor who authorised it. */
export const authoriserDoesNotConfirm = rule<FourEyesFacts>('CP-5', 'finance-collection.authoriser-confirms', ({ personId, order: { authorisedById, authorisedOn } }) =>
  personId === authorisedById ? refuse({ path, facts: { authorisedOn }, remedy: 'ask-another-accountant' }) : ok,
);

/** CP-5: nor who raised the matter it rests on, or entered the decision. */
export const decisionParticipantDoesNotConfirm = rule<DecisionEyesFacts>('CP-5', 'finance-collection.decision-participant-confirms', ({ personId, decision }) =>
  personId === decision?.proposedById || personId === decision?.enteredById ? refuse({ path, facts: {}, remedy: 'ask-another-accountant' }) : ok,
);

/** CP-5: whoever enters what the bank's statement says of a payment had no hand in it before. */
export const readByAnother: readonly Rule<FourEyesFacts & DecisionEyesFacts>[] = [requesterDoesNotConfirm, authoriserDoesNotConfirm, executorDoesNotConfirm, decisionParticipantDoesNotConfirm];

/** CP-5: a request is taken back by who made it; anybody else's no is the holder's rejection. */
export const requesterCancels = rule<FourEyesFacts>('CP-5', 'finance-collection.not-the-requester', ({ personId, order: { requestedById, requestedOn } }) =>
  personId === requestedById ? ok : refuse({ path, facts: { requestedOn }, remedy: 'ask-the-requester' }),
);
