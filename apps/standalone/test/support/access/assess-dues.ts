import { addDays, dayInShanghai } from '@unionhall/kernel';
import { personaDefinitions } from '@unionhall/standalone';
import type { LoadedHouse } from '../houses';

/** Splits what was booked, and leaves two units assessed, exempted of one month and in arrears with another. */
export async function assessDues({ client, claims, standalone, now }: LoadedHouse): Promise<void> {
  const accountant = claims('accountant');
  const finance = standalone!.departments.get('finance-collection')!;
  const employerId = claims('worker').unionhall_employer ?? personaDefinitions.worker.personId;
  const today = dayInShanghai(now());
  await client.act(accountant, 'SplitMonth', { bookedIn: today.slice(0, 7), idempotencyKey: 'example-split' });
  const [other] = await finance.source.query<{ id: string }[]>('SELECT id FROM employer WHERE id <> ? AND merged_into_id IS NULL ORDER BY id LIMIT 1', [employerId]);
  const exemption = { employerId, firstPeriod: '2025-11', lastPeriod: '2025-11', document: '示例文件', documentSha256: 'ab'.repeat(32), reason: '示例' };
  await client.act(claims('officer'), 'ExemptFromDues', exemption);
  await client.act(claims('officer'), 'ExemptFromDues', { ...exemption, employerId: other!.id });
  for (const period of ['2025-11', '2025-12']) {
    await client.act(accountant, 'AssessDuesMonth', { period, items: [employerId, other!.id, employerId].map((id) => ({ employerId: id, payroll: '10000.00' })), idempotencyKey: `example-${period}` });
  }
  const [unmatched] = await finance.source.query<{ id: string }[]>("SELECT dues_receipt.id FROM dues_receipt JOIN receipt_file ON number = file_number WHERE employer_id IS NULL AND state = 'booked' ORDER BY dues_receipt.id DESC LIMIT 1");
  const match = (id: string, amount: string) => client.act<{ id: string; version: number }>(accountant, 'MatchReceipt', { receiptId: unmatched!.id, employerId: id, amount, idempotencyKey: `example-match-${id}`, reason: '示例' });
  const undone = await match(employerId, '20.00');
  await client.act(accountant, 'UnmatchReceipt', { matchId: undone.id, expectedVersion: undone.version, idempotencyKey: 'example-unmatch' });
  await match(other!.id, '10.00');
  for (const id of [employerId, other!.id]) {
    await client.act(accountant, 'SendArrearsNotice', { employerId: id, payBy: addDays(today, 10), idempotencyKey: `example-notice-${id}` });
    await client.act(accountant, 'RecordPaymentPromise', { employerId: id, amount: '1.00', promisedFor: addDays(today, 10), promisedBy: '示例', idempotencyKey: `example-promise-${id}` });
  }
}
