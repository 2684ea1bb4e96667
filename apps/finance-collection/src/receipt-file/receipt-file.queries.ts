import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { ReceiptFileRow, type ReceiptRowFate } from './receipt-file-row.entity';
import { ReceiptFile } from './receipt-file.entity';
import type { ReceiptFileFilter } from './receipt-file.inputs';

/** A page of files, the latest first. */
export function receiptFilesPage(loaders: Loaders, filter: ReceiptFileFilter, page: PageArguments): Promise<Connection<ReceiptFile>> {
  const conditions: [string, string][] = [];
  if (filter.sha256) conditions.push(['sha256 = ?', filter.sha256]);
  if (filter.state) conditions.push(['state = ?', filter.state]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, ReceiptFile, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id', descending: true }, page);
}

/** A page of the rows of a file that are not booked, in the order of the file. */
export function receiptFileRowsPage(loaders: Loaders, receiptFileId: string, fate: ReceiptRowFate | null, page: PageArguments): Promise<Connection<ReceiptFileRow>> {
  const where = `file_number = (SELECT number FROM receipt_file WHERE id = ?)${fate ? ' AND fate = ?' : ''}`;
  return pageOf(loaders, ReceiptFileRow, { where, parameters: [receiptFileId, ...(fate ? [fate] : [])], orderBy: 'rowNumber' }, page);
}
