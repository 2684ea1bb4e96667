import type { Fen, Month } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

type Why = keyof (typeof enumLabels)['ReceiptMatchWhy'];

/** How sure each reason makes, from 0 to 1; the strongest counts. */
export const confidences: Readonly<Record<Why, number>> = {
  'same-code': 1,
  'matched-before': 0.95,
  'present-name': 0.9,
  'exact-arrears': 0.85,
  'former-name': 0.8,
  'similar-code': 0.6,
  'open-arrears': 0.5,
  'by-hand': 0,
};

/** A unit that may be the payer, as the register knows it. */
export interface Candidate {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  /** Every name it bore. */
  readonly names: readonly string[];
  /** Whether another receipt under the payer's code was taken for it. */
  readonly isMatchedBefore: boolean;
}

/** Why a receipt of an unknown payer may be a unit's; null where nothing speaks for it. */
export function whyOf(payer: { readonly creditCode: string; readonly payerName: string }, candidate: Candidate): Why | null {
  if (candidate.creditCode === payer.creditCode) return 'same-code';
  if (candidate.isMatchedBefore) return 'matched-before';
  if (candidate.name === payer.payerName) return 'present-name';
  if (candidate.names.includes(payer.payerName)) return 'former-name';
  return Array.from(payer.creditCode).filter((character, index) => character !== candidate.creditCode[index]).length === 1 ? 'similar-code' : null;
}

/** A month of an account; amounts in fen. */
interface AccountMonth {
  readonly period: Month;
  readonly owed: Fen;
  readonly received: Fen;
}

/** A month that may take what another has too much, and how much of it. */
export interface SuggestedMonth {
  readonly period: Month;
  readonly amount: Fen;
  readonly why: Why;
}

/** The months of the payer's own account that lack what the receipt's month has too much: first the one that lacks exactly that, then the oldest. */
export function monthsFor(receipt: { readonly period: Month; readonly free: Fen }, months: readonly AccountMonth[]): SuggestedMonth[] {
  const own = months.find(({ period }) => period === receipt.period);
  const leftOver = least(receipt.free, (own?.received ?? 0n) - (own?.owed ?? 0n));
  if (leftOver <= 0n) return [];
  const lacking = months.filter(({ owed, received }) => owed > received).map(({ period, owed, received }) => ({ period, lacks: owed - received }));
  return lacking
    .map(({ period, lacks }): SuggestedMonth => ({ period, amount: least(lacks, leftOver), why: lacks === leftOver ? 'exact-arrears' : 'open-arrears' }))
    .toSorted((one, other) => confidences[other.why] - confidences[one.why]);
}

const least = (one: Fen, other: Fen): Fen => (one < other ? one : other);
