import { personaDefinitions } from '@unionhall/standalone';
import { HEAD } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

/** A credit code nobody in the house bears. */
const UNKNOWN = '91320900000000099K';

interface ReceiptFile {
  readonly id: string;
  readonly version: number;
}

/**
 * Books a file of the tax bureau with a receipt that is taken back, one of an unknown payer and a bad row, then one that
 * overlaps and a third, and leaves one that is refused.
 * @returns what voids the third, when its numbers are published
 */
export async function bookReceipts({ client, claims, standalone }: LoadedHouse): Promise<() => Promise<void>> {
  const accountant = claims('accountant');
  const finance = standalone!.departments.get('finance-collection')!;
  const employerId = claims('worker').unionhall_employer ?? personaDefinitions.worker.personId;
  const [employer] = await finance.source.query<{ code: string; name: string }[]>('SELECT credit_code AS code, name FROM employer WHERE id = ?', [employerId]);
  const [branch] = await finance.source.query<{ code: string }[]>('SELECT code FROM tax_branch LIMIT 1');
  const row = (document: string, amount = '200.00', creditCode = employer!.code) => `${document},${branch!.code},${creditCode},${employer!.name},2026-01,工会经费,10000.00,${amount},2026-02-10`;

  const preview = async (name: string, ...lines: string[]): Promise<ReceiptFile> => {
    const sha256 = await client.upload(accountant, [HEAD, ...lines, ''].join('\n'));
    const { id } = await client.act<ReceiptFile>(accountant, 'PreviewReceiptFile', { sha256, name });
    await finance.jobs.drain();
    return (await client.run<{ receiptFile: ReceiptFile }>(accountant, 'ReceiptFileById', { id })).receiptFile;
  };
  const seen = ({ id, version }: ReceiptFile) => ({ receiptFileId: id, expectedVersion: version, idempotencyKey: `example-${id}-${version}` });
  // What gives money back is booked by another than who looked at it [CP-5].
  const commit = async (file: ReceiptFile) => client.act<ReceiptFile>({ ...claims('officer'), roles: ['accountant'] }, 'CommitReceiptFile', seen(file));

  await commit(await preview('一月.csv', row('A1'), row('A1', '-200.00'), row('A2', '200.00', UNKNOWN), row('A3', 'x'), '合计,4,200.00'));
  await commit(await preview('二月.csv', row('A1'), row('A4'), row('A7').replace('工会经费', '建会筹备金'), '合计,3,600.00'));
  const third = await commit(await preview('三月.csv', row('A5'), '合计,1,200.00'));
  await preview('四月.csv', row('A6'), '合计,2,200.00');
  return async () => void (await client.act(accountant, 'VoidReceiptFile', { ...seen(third), reason: '示例' }));
}
