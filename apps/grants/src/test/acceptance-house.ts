import { randomUUID } from 'node:crypto';
import { type Caller, refundReceived } from '@unionhall/contracts';
import { idOf } from '@unionhall/testing';
import { act, type Answered } from './grants-house';
import { type AwardAnswer, bring, type FundHouse, grantAward, payThrough, sha256Of, signContract } from './fund-house';
import { type Expert, registerExpert } from './review';

/** An acceptance as the acts answer it. */
export interface AcceptanceAnswer extends Answered {
  readonly acceptance: { readonly id: string; readonly state: string; readonly attempt: number; readonly version: number; readonly opinions?: readonly { readonly outcome: string | null }[]; readonly award: { readonly id: string; readonly version: number } } | null;
}

/** An award with its contract signed and its first instalment, 12,000 of 20,000 yuan, at the unit. */
export async function paidAward(fundHouse: FundHouse, teamMemberIds: readonly string[] = []): Promise<NonNullable<AwardAnswer['award']>> {
  const granted = await grantAward(fundHouse, { teamMemberIds });
  // The house grants without a review; the application then stands where grantAwards would have left it.
  await fundHouse.house.sql('grants', "UPDATE grant_application SET state = 'awarded' WHERE id = ?", [granted.applicationId]);
  const award = await signContract(fundHouse, granted);
  await payThrough(fundHouse, award.instalments[0]!);
  return award;
}

let vouchers = 5_000;

/** Spends on materials, the line of 15,000 yuan. */
export const spend = ({ house, people }: FundHouse, awardId: string, amount: string) =>
  act<Answered>(house, people.author, 'RecordExpense', { awardId, category: 'B', purpose: 'MAKING_OF_MATERIALS', description: '示例材料', amount, spentOn: '2026-03-10', voucherSha256: sha256Of((vouchers += 1)), idempotencyKey: randomUUID() });

/** Puts a project to acceptance, as its applicant unless told otherwise. */
export const submitAcceptance = ({ house, people }: FundHouse, { id, version }: { readonly id: string; readonly version: number }, changes: object = {}, caller: Caller = people.author) =>
  act<AcceptanceAnswer>(house, caller, 'SubmitAcceptance', { awardId: id, expectedVersion: version, effect: '效率提高两成（示例）', evidenceSha256: sha256Of(60), ...changes });

/** Registers experts who can judge. */
export async function experts(fundHouse: FundHouse, count = 3): Promise<Expert[]> {
  const registered: Expert[] = [];
  for (let number = 0; number < count; number += 1) registered.push(await registerExpert(fundHouse, 140 + number));
  return registered;
}

/** Assigns experts to an acceptance. */
export const assignJudges = ({ house, people }: FundHouse, { id, version }: { readonly id: string; readonly version: number }, judges: readonly { readonly id: string }[], caller: Caller = people.officer) =>
  act<AcceptanceAnswer>(house, caller, 'AssignAcceptanceExperts', { acceptanceId: id, expectedVersion: version, expertIds: judges.map((judge) => judge.id) });

/** Hands in an expert's opinion. */
export const opine = ({ house }: FundHouse, acceptanceId: string, outcome: string, { caller }: Expert, changes: object = {}) =>
  act<Answered & { readonly opinion: { readonly outcome: string | null; readonly sealSha256: string } | null }>(house, caller, 'SubmitAcceptanceOpinion', { acceptanceId, outcome, comment: '示例理由', idempotencyKey: randomUUID(), ...changes });

/** Concludes an acceptance. */
export const conclude = ({ house, people }: FundHouse, { id, version }: { readonly id: string; readonly version: number }, changes: object = {}, caller: Caller = people.officer) =>
  act<AcceptanceAnswer>(house, caller, 'ConcludeAcceptance', { acceptanceId: id, expectedVersion: version, finding: '示例意见', idempotencyKey: randomUUID(), ...changes });

/** An acceptance every expert has judged, each with his outcome. */
export async function judged(fundHouse: FundHouse, award: { readonly id: string; readonly version: number }, judges: readonly Expert[], outcomes: readonly string[]): Promise<NonNullable<AcceptanceAnswer['acceptance']>> {
  const { acceptance } = await submitAcceptance(fundHouse, award);
  const { acceptance: assigned } = await assignJudges(fundHouse, acceptance!, judges);
  for (const [index, judge] of judges.entries()) await opine(fundHouse, acceptance!.id, outcomes[index]!, judge);
  return { ...acceptance!, version: assigned!.version };
}

/** What finance-collection tells of money that came back. */
export const refund = (fundHouse: FundHouse, instalmentId: string, paymentOrderId: string, amount: string, sequence: number) =>
  bring(fundHouse, {
    id: randomUUID(),
    name: refundReceived.name,
    from: 'finance-collection',
    to: 'grants',
    subjectId: paymentOrderId,
    sequence,
    onBehalfOf: idOf(92),
    at: '2026-03-10T02:00:00.000Z',
    payload: { refundId: randomUUID(), paymentOrderId, subjectType: 'Instalment', subjectId: instalmentId, amount, on: '2026-03-10' },
  });
