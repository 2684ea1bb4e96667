import { GIVEN_BACK } from '../dues-refund/receipt-to-refund';

/** The matches that count: not undone, of a receipt that is booked and was not taken back. `live` is the match, `receipt` the receipt. */
export const LIVE_MATCHES = `receipt_match live JOIN dues_receipt receipt ON receipt.id = live.receipt_id JOIN receipt_file live_file ON live_file.number = receipt.file_number AND live_file.state = 'booked'
  LEFT JOIN dues_receipt back ON back.reverses_id = receipt.id AND back.file_number IN (SELECT number FROM receipt_file WHERE state = 'booked')
  WHERE live.undone_on IS NULL AND back.id IS NULL`;

/**
 * What was received from units, by unit and month: what the bureau's files say, where a person took a receipt for another unit or
 * month, that, and less what was paid back. It is the one answer to who paid what. `unit` is the condition a column with a unit's id must meet; it stands in the statement four times.
 */
export const receivedFrom = (unit: (column: string) => string): string => `
  SELECT account.employer_id, account.period, account.amount, account.receipts FROM receipt_file_account account
    JOIN receipt_file file ON file.number = account.file_number AND file.state = 'booked' WHERE ${unit('account.employer_id')}
  UNION ALL SELECT receipt.employer_id, receipt.period, -live.amount, IF(live.amount = receipt.amount, -1, 0) FROM ${LIVE_MATCHES} AND ${unit('receipt.employer_id')}
  UNION ALL SELECT live.employer_id, live.period, live.amount, 1 FROM ${LIVE_MATCHES} AND ${unit('live.employer_id')}
  UNION ALL SELECT receipt.employer_id, receipt.period, -given.amount, 0 FROM (${GIVEN_BACK}) given JOIN dues_receipt receipt ON receipt.id = given.receipt_id WHERE given.state IN ('executed', 'confirmed') AND ${unit('receipt.employer_id')}`;
