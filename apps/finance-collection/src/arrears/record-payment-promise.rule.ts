import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { amountIsPositive } from '../ledger/amount.rule';
import { unitIsInArrears, type UnitInArrearsFacts } from './unit-in-arrears.rule';

/** What the rules of recordPaymentPromise look at. */
export interface RecordPaymentPromiseFacts extends UnitInArrearsFacts {
  readonly input: { readonly amount: Fen; readonly promisedFor: LocalDate; readonly promisedBy: string };
  readonly today: LocalDate;
}

/** BH-1: no more is promised than is lacking. */
export const promiseIsWithinArrears = rule<RecordPaymentPromiseFacts>('BH-1', 'finance-collection.promise-over-arrears', ({ input: { amount }, arrears: { owed } }) =>
  amount <= owed || owed === 0n ? ok : refuse({ path: ['amount'], facts: { amount: yuanFromFen(amount), owed: yuanFromFen(owed) }, remedy: 'check-the-account' }),
);

/** HOUSE-5: a promise is for today or a day to come. */
export const promiseIsNotPast = rule<RecordPaymentPromiseFacts>('HOUSE-5', 'finance-collection.day-not-to-come', ({ input: { promisedFor }, today }) =>
  promisedFor >= today ? ok : refuse({ path: ['promisedFor'], facts: { day: promisedFor, today }, remedy: 'give-a-later-day' }),
);

/** HOUSE-4: somebody promised it. */
export const somebodyPromised = rule<RecordPaymentPromiseFacts>('HOUSE-4', 'house.empty', ({ input: { promisedBy } }) => (promisedBy.trim() === '' ? refuse({ path: ['promisedBy'], facts: {}, remedy: 'fill-it-in' }) : ok));

export const recordPaymentPromiseRules: readonly Rule<RecordPaymentPromiseFacts>[] = [unitIsInArrears, amountIsPositive('amount'), promiseIsWithinArrears, promiseIsNotPast, somebodyPromised];
