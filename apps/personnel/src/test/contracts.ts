import { does, made } from './staffing';
import { newMember, type Office } from './office';

/** The place whose minimum wage the contracts of specs follow. */
export const PLACE = '示例市';

let key = 0;
/** An idempotency key nobody used before. */
export const nextKey = (): string => `key-${(key += 1)}`;

/** Sets the minimum wage of the place from a day on. */
export const minimumWageFrom = ({ house }: Office, from: string, amount: string): Promise<string> =>
  made(house, 'setMinimumWage', { place: PLACE, from, amount, document: '示例通知', documentSha256: 'ab'.repeat(32), idempotencyKey: nextKey() });

/** Enters a contract from 2026-03-01 to 2029-02-28, or as the input says. */
export const sign = ({ house }: Office, personId: string, input: object = {}) =>
  does(house, 'signLabourContract', { personId, place: PLACE, signedOn: '2026-03-01', from: '2026-03-01', until: '2029-02-28', wage: '3900.00', document: '示例合同第1号', idempotencyKey: nextKey(), ...input });

/** A professional union worker with a contract. */
export async function newContract(office: Office, input: object = {}): Promise<{ readonly personId: string; readonly membershipId: string; readonly contractId: string }> {
  const member = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
  const { labourContract, refusals } = await sign(office, member.personId, input);
  if (!labourContract) throw new Error(JSON.stringify(refusals));
  return { ...member, contractId: labourContract.id };
}
