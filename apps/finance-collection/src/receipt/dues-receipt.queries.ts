import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { DuesReceipt } from './dues-receipt.entity';
import type { DuesReceiptFilter } from './dues-receipt.inputs';

/** A page of receipts, of one file in the order of its rows, or of all that are booked. */
export function duesReceiptsPage(loaders: Loaders, filter: DuesReceiptFilter, page: PageArguments): Promise<Connection<DuesReceipt>> {
  const conditions: [string, unknown][] = [];
  if (filter.receiptFileId) conditions.push(['file_number = (SELECT number FROM receipt_file WHERE id = ?)', filter.receiptFileId]);
  else conditions.push(['file_number IN (SELECT number FROM receipt_file WHERE state = ?)', 'booked']);
  if (filter.employerId) conditions.push(['employer_id = ?', filter.employerId]);
  if (filter.creditCode) conditions.push(['credit_code = ?', filter.creditCode]);
  if (filter.period) conditions.push(['period = ?', filter.period]);
  const where = [...conditions.map(([condition]) => condition), ...(filter.unmatched ? ['employer_id IS NULL AND amount > (SELECT COALESCE(SUM(receipt_match.amount), 0) FROM receipt_match WHERE receipt_match.receipt_id = dues_receipt.id AND undone_on IS NULL)'] : [])].join(' AND ');
  return pageOf(loaders, DuesReceipt, { where, parameters: conditions.map(([, value]) => value), orderBy: filter.receiptFileId ? 'rowNumber' : 'id' }, page);
}
