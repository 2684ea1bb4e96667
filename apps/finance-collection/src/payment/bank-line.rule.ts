import { type Fen, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** A line of the bank's statement next to the order it is about; amounts in fen. */
export interface BankLineFacts {
  readonly input: { readonly bankReference: string; readonly bankAmount: Fen };
  readonly order: { readonly amount: Fen };
  readonly referenceIsUsed: boolean;
}

/** HOUSE-3: one line of the statement settles one order. */
export const bankReferenceIsNew = rule<BankLineFacts>('HOUSE-3', 'finance-collection.bank-reference-used', ({ input: { bankReference }, referenceIsUsed }) =>
  referenceIsUsed ? refuse({ path: ['bankReference'], facts: { reference: bankReference }, remedy: 'check-the-bank-statement' }) : ok,
);

/** HOUSE-4: the bank moved what was executed, to the fen. */
export const bankAmountAgrees = rule<BankLineFacts>('HOUSE-4', 'finance-collection.bank-amount-differs', ({ input: { bankAmount }, order: { amount } }) =>
  bankAmount === amount
    ? ok
    : refuse({ path: ['bankAmount'], facts: { bankAmount: yuanFromFen(bankAmount), executed: yuanFromFen(amount) }, remedy: 'check-the-bank-statement' }),
);
