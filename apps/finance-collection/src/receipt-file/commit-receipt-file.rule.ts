import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type MonthsClosedFacts, monthsAreOpen } from '../collection-month/month-is-open.rule';
import { fileIsInStateFor, type ReceiptFileStateFacts } from './receipt-file-state.rule';
import type { ReceiptFileState } from './receipt-file.transitions';

/** Another file some rows rest on. */
export interface Overlap {
  readonly name: string;
  readonly state: ReceiptFileState;
  readonly rows: number;
}

/** What the rules of commitReceiptFile look at. */
export interface CommitReceiptFileFacts extends ReceiptFileStateFacts, MonthsClosedFacts {
  readonly file: { readonly state: ReceiptFileState; readonly receiptCount: number; readonly previewedById: string };
  readonly personId: string;
  /** Whether some of its rows give money back. */
  readonly givesBack: boolean;
  /** How many of its rows take a receipt back of which something was given back to its payer already. */
  readonly givenBackAlready: number;
  /** The files its rows rest on: they stand there already, or take something of it back. */
  readonly restsOn: readonly Overlap[];
  /** Whether an account takes in what is collected. */
  readonly hasCollectionAccount: boolean;
  /** What is to be booked and finds no control account. */
  readonly withoutControlAccount: readonly (keyof (typeof enumLabels)['DuesCategory'])[];
}

/** HOUSE-3: a file that brings nothing new is not booked. */
export const fileBringsSomething = rule<CommitReceiptFileFacts>('HOUSE-3', 'finance-collection.receipt-file-nothing-new', ({ file: { state, receiptCount } }) =>
  state !== 'previewed' || receiptCount > 0 ? ok : refuse({ path: ['receiptFileId'], facts: {}, remedy: 'discard-the-preview' }),
);

/** HOUSE-3: rows another file brought as well are booked with that one: it must be booked by now, or they would be booked by nobody. */
export const otherFilesAreBooked = rule<CommitReceiptFileFacts>('HOUSE-3', 'finance-collection.receipt-file-overlaps', ({ restsOn }) =>
  restsOn.filter(({ state }) => state !== 'booked').map(({ name, state, rows }) => refuse({ path: ['receiptFileId'], facts: { file: name, state, rows }, remedy: 'settle-the-other-file-first' })),
);

/** HOUSE-2: there is an account that takes in what is collected. */
export const collectionAccountIsOpen = rule<CommitReceiptFileFacts>('HOUSE-2', 'finance-collection.collection-account-missing', ({ hasCollectionAccount }) =>
  hasCollectionAccount ? ok : refuse({ path: ['receiptFileId'], facts: {}, remedy: 'open-the-control-account' }),
);

/** HOUSE-2: and a control account of the union, of one above it or of the federation, for each category. */
export const controlAccountsAreOpen = rule<CommitReceiptFileFacts>('HOUSE-2', 'finance-collection.control-account-missing', ({ withoutControlAccount }) =>
  withoutControlAccount.map((category) => refuse({ path: ['receiptFileId'], facts: { category }, remedy: 'open-the-control-account' })),
);

/** CP-5: what gives money back passes four eyes: who looked at the file does not book it. */
export const refundsPassFourEyes = rule<CommitReceiptFileFacts>('CP-5', 'finance-collection.refund-booked-by-previewer', ({ file: { previewedById }, personId, givesBack }) =>
  givesBack && personId === previewedById ? refuse({ path: ['receiptFileId'], facts: {}, remedy: 'ask-another-accountant' }) : ok,
);

/** HOUSE-3: no fen goes back twice: what the payer was given back by a payment, the bureau does not take back as well. */
export const nothingGoesBackTwice = rule<CommitReceiptFileFacts>('HOUSE-3', 'finance-collection.file-takes-back-refunded', ({ givenBackAlready }) =>
  givenBackAlready === 0 ? ok : refuse({ path: ['receiptFileId'], facts: { rows: givenBackAlready }, remedy: 'settle-the-refund-first' }),
);

export const commitReceiptFileRules: readonly Rule<CommitReceiptFileFacts>[] = [fileIsInStateFor('commitReceiptFile'), fileBringsSomething, otherFilesAreBooked, collectionAccountIsOpen, controlAccountsAreOpen, refundsPassFourEyes, nothingGoesBackTwice, monthsAreOpen('receiptFileId')];
