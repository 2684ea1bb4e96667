import { Readable } from 'node:stream';
import { fileTypes } from '@unionhall/files';
import { HEAD } from '@unionhall/testing';
import { as, type BusyActs, type Changed } from './busy-acts';

/** Books two files of the tax bureau that overlap, with a row that is refused and a receipt that is taken back, and voids a third. */
export async function bookReceipts(acts: BusyActs): Promise<void> {
  const { house } = acts;
  const accountant = as('accountant');
  await acts.do(as('officer'), 'RegisterTaxBranch', { code: '19902', name: '示例代收分局', place: '临江市示例街道' });
  const [employer] = await house.sql<{ code: string; name: string }>('finance-collection', 'SELECT credit_code AS code, name FROM employer ORDER BY id LIMIT 1');
  const row = (document: string, amount = '200.00') => `${document},19902,${employer!.code},${employer!.name},2026-03,工会经费,10000.00,${amount},2026-04-10`;
  const commit = async (name: string, ...lines: string[]) => {
    const { sha256 } = await house.files.put(Readable.from([Buffer.from([HEAD, ...lines, ''].join('\n'))]), { maximumBytes: 1_000_000, allowedTypes: fileTypes });
    const { id } = await acts.do(accountant, 'PreviewReceiptFile', { sha256, name });
    await house.settle();
    const [file] = await house.sql<Changed>('finance-collection', 'SELECT id, version FROM receipt_file WHERE id = ?', [id]);
    return acts.do(accountant, 'CommitReceiptFile', { receiptFileId: id, expectedVersion: file!.version, idempotencyKey: `busy-${name}` });
  };
  await commit('一月', row('A1'), row('A2'), row('A3', 'x'), '合计,3,400.00');
  await commit('二月', row('A1'), row('A2', '-200.00'), row('A4', '180'), '合计,3,180.00');
  const third = await commit('三月', row('A5'), '合计,1,200.00');
  const [receipt] = await house.sql<{ id: string; employerId: string }>('finance-collection', "SELECT id, employer_id AS employerId FROM dues_receipt WHERE document = 'A4'");
  await acts.do(accountant, 'MatchReceipt', { receiptId: receipt!.id, employerId: receipt!.employerId, period: '2026-02', amount: '80.00', reason: '示例', idempotencyKey: 'busy-match' });
  await acts.do(accountant, 'VoidReceiptFile', { receiptFileId: third.id, expectedVersion: third.version, reason: '示例', idempotencyKey: 'busy-void' });
}
