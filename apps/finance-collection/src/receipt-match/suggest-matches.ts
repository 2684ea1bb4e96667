import type { Statements } from '@unionhall/database';
import { duesAccountOf } from '../assessment/dues-account.queries';
import { type ReceiptToMatch, receiptToMatch } from './receipt-to-match';
import { type Candidate, confidences, monthsFor, whyOf } from './suggest-matches.rule';
import type { SuggestedMatch } from './suggested-match.type';

const MOST = 10;

/**
 * The months of units a receipt may be for, the surest first, each with the reason. Of an unknown payer: units with the same code since,
 * matched before, of a name they bear or bore, or a code one character off. Of a known one: its own months that lack what this one has too much.
 * Nothing for what is matched, not booked or taken back. Throws NOT_FOUND.
 */
export async function suggestedMatches(statements: Statements, receiptId: string): Promise<SuggestedMatch[]> {
  const receipt = await receiptToMatch(statements, receiptId);
  const free = receipt.amount - receipt.matched;
  if (receipt.fileState !== 'booked' || receipt.isTakenBack || receipt.isReleased || receipt.isGivenBack || free <= 0n) return [];
  return receipt.employerId === null ? unitsFor(statements, receipt, free) : ownMonthsFor(statements, { ...receipt, employerId: receipt.employerId }, free);
}

async function ownMonthsFor(statements: Statements, { employerId, period }: ReceiptToMatch & { readonly employerId: string }, free: bigint): Promise<SuggestedMatch[]> {
  const { months } = await duesAccountOf(statements, employerId);
  return monthsFor({ period, free }, months)
    .slice(0, MOST)
    .map((month) => ({ ...month, employerId, confidenceRatio: confidences[month.why] }));
}

async function unitsFor(statements: Statements, payer: ReceiptToMatch, free: bigint): Promise<SuggestedMatch[]> {
  const { creditCode, payerName, period } = payer;
  // One character off: a pattern for each place.
  const patterns = Array.from(creditCode, (_, index) => `${creditCode.slice(0, index)}_${creditCode.slice(index + 1)}`);
  const rows = await statements.query<{ id: string; creditCode: string; name: string; names: string | null; isMatchedBefore: string }[]>(
    `SELECT employer.id, employer.credit_code AS creditCode, employer.name,
       (SELECT GROUP_CONCAT(borne.name SEPARATOR '\\n') FROM employer_name borne WHERE borne.employer_id = employer.id) AS names, employer.id IN (${MATCHED_BEFORE}) AS isMatchedBefore
     FROM employer WHERE employer.merged_into_id IS NULL AND (employer.credit_code = ? OR employer.name = ? OR ${patterns.map(() => 'employer.credit_code LIKE ?').join(' OR ')}
       OR employer.id IN (SELECT employer_id FROM employer_name WHERE name = ?) OR employer.id IN (${MATCHED_BEFORE})) LIMIT 100`,
    [creditCode, creditCode, payerName, ...patterns, payerName, creditCode],
  );
  return rows
    .flatMap(({ names, isMatchedBefore, ...row }) => {
      const candidate: Candidate = { ...row, names: names?.split('\n') ?? [], isMatchedBefore: Number(isMatchedBefore) === 1 };
      const why = whyOf(payer, candidate);
      return why ? [{ employerId: row.id, period, amount: free, why, confidenceRatio: confidences[why] }] : [];
    })
    .toSorted((one, other) => other.confidenceRatio - one.confidenceRatio || (one.employerId < other.employerId ? -1 : 1))
    .slice(0, MOST);
}

const MATCHED_BEFORE =
  'SELECT before_this.employer_id FROM receipt_match before_this JOIN dues_receipt other ON other.id = before_this.receipt_id WHERE before_this.undone_on IS NULL AND other.employer_id IS NULL AND other.credit_code = ?';
