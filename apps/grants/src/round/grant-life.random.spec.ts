import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { linesOf, operation, patiently, simulation, verifyHouse } from '@unionhall/testing';
import { assignJudges, conclude, experts, opine, paidAward, refund, spend, submitAcceptance } from '../test/acceptance-house';
import { bring, bringDecision, type FundHouse, orderMoved, passMidTermCheck, reportProgress, requestInstalment, standing, startFundHouse } from '../test/fund-house';
import { act, type Answered } from '../test/grants-house';
import type { Expert } from '../test/review';

const { seed, numRuns, timeout, tell } = simulation({ share: 40, whole: 950 });
/** One of so many sequences begins on an award that nothing was tried on before; another of them goes on to its end, or little would be recovered. */
const SEQUENCES_AN_AWARD = 4;
const TO_THE_END = ['submit', 'judge', 'conclude', 'recover', 'refund'] as const;
/** After so many sequences everything is looked at. */
const BATCH = Math.max(20, Math.ceil(numRuns / 20));
const STEPS = ['request', 'order', 'order', 'report', 'check', 'spend', 'spend', 'change', 'submit', 'judge', 'conclude', 'recover', 'refund'] as const;

let fundHouse: FundHouse;
let judges: Expert[];
const awardIds: string[] = [];
beforeAll(async () => {
  fundHouse = await startFundHouse('9000000.00');
  judges = await experts(fundHouse);
}, 60_000);
afterAll(() => fundHouse.house.stop());

const rows = <Row = Record<string, string | number | null>>(statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Row>('grants', statement, parameters);
interface Versioned {
  readonly id: string;
  readonly version: number;
}
interface SeenInstalment extends Versioned {
  readonly state: string;
  readonly amount: string;
  readonly orderId: string | null;
  readonly orderVersion: number | null;
}

const instalmentOf = async (awardId: string, n: number) =>
  (await rows<SeenInstalment>('SELECT id, version, state, amount, payment_order_id AS orderId, order_version AS orderVersion FROM instalment WHERE award_id = ? ORDER BY id', [awardId]))[n % 2]!;
const awardOf = async (id: string) => (await rows<Versioned>('SELECT id, version FROM award WHERE id = ?', [id]))[0]!;
const acceptanceOf = async (awardId: string) => (await rows<Versioned>('SELECT id, version FROM acceptance WHERE award_id = ? ORDER BY attempt DESC LIMIT 1', [awardId]))[0];

/** Tries a step on an award as it now stands: it is done, or refused with a clause; anything else throws. */
async function take(step: (typeof STEPS)[number], awardId: string, n: number): Promise<Answered | undefined> {
  if (step === 'request') return requestInstalment(fundHouse, await instalmentOf(awardId, n));
  if (step === 'report') return reportProgress(fundHouse, (await instalmentOf(awardId, n)).id);
  if (step === 'check') return passMidTermCheck(fundHouse, await awardOf(awardId));
  if (step === 'spend') return spend(fundHouse, awardId, `${n % 9_000}.00`);
  if (step === 'change') return changeBudget(awardId, n);
  if (step === 'submit') return submitAcceptance(fundHouse, await awardOf(awardId));
  if (step === 'recover') {
    const { id, version } = await awardOf(awardId);
    return act<Answered>(fundHouse.house, fundHouse.people.officer, 'RecoverGrantFunds', { awardId: id, expectedVersion: version, spentAmount: `${n % 3 === 0 ? n % 2_000 : 0}.00`, reason: '示例', dueOn: '2026-04-30', idempotencyKey: randomUUID() });
  }
  if (step === 'order') return orderMoves(awardId, n);
  if (step === 'refund') return refunded(awardId, n);
  const acceptance = await acceptanceOf(awardId);
  if (!acceptance) return undefined;
  if (step === 'conclude') return conclude(fundHouse, acceptance, { rectifyUntil: '2026-04-10' });
  const assigned = await assignJudges(fundHouse, acceptance, judges);
  for (const [index, judge] of judges.entries()) {
    if (assigned.acceptance) await opine(fundHouse, acceptance.id, ['PASS', 'FAIL', 'PASS', 'RECTIFY'][(n >> (2 * index)) % 4]!, judge);
  }
  return assigned;
}

/** Moves money between two lines by a decision over this very budget, or over another. */
async function changeBudget(awardId: string, n: number): Promise<Answered> {
  const training = n % 20_001;
  const line = (category: string, purpose: string, yuan: number) => ({ category, purpose, description: '示例', amount: `${yuan}.00` });
  const budgetLines = [line('A', 'TRAINING', training), line('B', 'MAKING_OF_MATERIALS', 20_000 - training + (n % 5 === 0 ? 1 : 0))].filter(({ amount }) => amount !== '0.00');
  const { awardBudgetContent } = await fundHouse.house.data<{ awardBudgetContent: { sha256: string } }>('grants', fundHouse.people.officer, operation('AwardBudgetContent'), { awardId, budgetLines });
  const decisionId = await bringDecision(fundHouse, { subjectType: 'AwardBudget', subjectId: awardId, subjectSha256: n % 7 === 0 ? '0'.repeat(64) : awardBudgetContent.sha256 });
  const { id, version } = await awardOf(awardId);
  return act<Answered>(fundHouse.house, fundHouse.people.officer, 'ChangeAwardBudget', { awardId: id, expectedVersion: version, budgetLines, decisionId, idempotencyKey: randomUUID() });
}

/** What verify finds wrong with money. The awards of this house rest on rows, not on acts, so decisions and histories are not asked for. */
async function found(): Promise<string[]> {
  const verdicts = await verifyHouse(fundHouse.house.toVerify);
  return verdicts.filter(({ invariant, violations }) => ['I1', 'I2'].includes(invariant) && violations.length > 0).flatMap(linesOf);
}

/** Finance-collection's word on the payment order of an instalment: forward, or back. */
async function orderMoves(awardId: string, n: number): Promise<undefined> {
  const { id, state, orderId, orderVersion, amount } = await instalmentOf(awardId, n);
  if (orderId === null || state === 'confirmed') return;
  const next = state === 'requested' ? (n % 7 === 0 ? 'cancelled' : 'executed') : n % 7 === 0 ? 'returned' : 'confirmed';
  await bring(fundHouse, orderMoved(id, orderId, next, Number(orderVersion) + 1, { amount: String(amount) }));
}

/** Money comes back: what is due, or too much, which waits for a person. */
async function refunded(awardId: string, n: number): Promise<undefined> {
  const [claim] = await rows<{ due: string; returned: string }>('SELECT unspent + spent AS due, returned FROM grant_recovery WHERE award_id = ?', [awardId]);
  const { id } = await instalmentOf(awardId, 0);
  const due = claim ? BigInt(claim.due) - BigInt(claim.returned) : 0n;
  const amount = n % 4 === 0 ? due + 1n : due;
  if (amount > 0n) await refund(fundHouse, id, randomUUID(), amount.toString(), 1);
}

/** What awards, instalments, vouchers and claims say of an award's money, in fen. */
async function expected(awardId: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `SELECT award.amount - COALESCE(SUM(IF(instalment.state IN ('requested', 'paid', 'confirmed', 'lapsed'), instalment.amount, 0)), 0) AS committed,
       COALESCE(SUM(IF(instalment.state = 'requested', instalment.amount, 0)), 0) AS requested, COALESCE(SUM(IF(instalment.state IN ('paid', 'confirmed'), instalment.amount, 0)), 0) AS received,
       (SELECT COALESCE(SUM(amount), 0) FROM expense_voucher WHERE award_id = award.id) AS vouchers,
       (SELECT unspent FROM grant_recovery WHERE award_id = award.id) AS unspent, (SELECT spent FROM grant_recovery WHERE award_id = award.id) AS spent, (SELECT returned FROM grant_recovery WHERE award_id = award.id) AS returned
     FROM award JOIN instalment ON instalment.award_id = award.id WHERE award.id = ? GROUP BY award.id`,
    [awardId],
  );
  const [unspent, spent, returned, vouchers] = [BigInt(row!['unspent'] ?? 0), BigInt(row!['spent'] ?? 0), BigInt(row!['returned'] ?? 0), BigInt(row!['vouchers']!)];
  const money: Record<string, bigint> = { committed: BigInt(row!['committed']!), requested: BigInt(row!['requested']!), paid: BigInt(row!['received']!) - vouchers - unspent, spent: vouchers - spent };
  if (row!['unspent'] !== null) money['claimed'] = unspent + spent - returned;
  return Object.fromEntries(Object.entries(money).map(([kind, amount]) => [kind, amount.toString()]));
}

it('keeps every yuan where awards, instalments, vouchers and claims say it is, whatever is tried on the real database [I1, I2, I4, I7]', async () => {
  const sequences = fc.sample(fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(1_000_000)), { minLength: 3, maxLength: 9 }), { seed, numRuns });
  const done = new Set<string>();
  for (const [index, sequence] of sequences.entries()) {
    if (index % SEQUENCES_AN_AWARD === 0) awardIds.push((await patiently(() => paidAward(fundHouse))).id);
    const isLast = index % SEQUENCES_AN_AWARD === SEQUENCES_AN_AWARD - 1;
    const awardId = isLast || index % 2 === 0 ? awardIds.at(-1)! : awardIds[(index * 7) % awardIds.length]!;
    for (const [step, n] of isLast ? [...sequence, ...TO_THE_END.map((each) => [each, index] as const)] : sequence) {
      const answer = await patiently(() => take(step, awardId, n));
      if (answer?.refusals.length === 0) done.add(step);
    }
    expect(await standing(fundHouse, awardId)).toEqual(await expected(awardId));
    expect({ index, found: (index + 1) % BATCH === 0 ? await found() : [] }).toEqual({ index, found: [] });
  }
  const [sum] = await rows('SELECT SUM(debits) - SUM(credits) AS difference FROM ledger_account');
  expect(Number(sum!['difference'])).toBe(0);
  expect(await rows('SELECT award_id FROM award_budget_line WHERE spent > budget')).toEqual([]);
  expect(await rows('SELECT award.id FROM award JOIN award_budget_line line ON line.award_id = award.id GROUP BY award.id, award.amount HAVING SUM(line.budget) <> award.amount')).toEqual([]);
  // A house in which nothing was possible would prove nothing.
  expect([...done].toSorted()).toEqual(['change', 'check', 'conclude', 'judge', 'recover', 'report', 'request', 'spend', 'submit']);
  tell({ sequences: numRuns, awards: awardIds.length });
  const { grantFund } = await fundHouse.house.data<{ grantFund: { balances: Record<string, string> } }>('grants', fundHouse.people.officer, operation('GrantFund'), { year: 2026 });
  const { appropriated, available, committed, requested, paid, claimed } = grantFund.balances;
  const parts = [available, committed, requested, paid, claimed].reduce((total, each) => total + Number(each), 0);
  expect(parts.toFixed(2)).toBe(appropriated);
}, timeout);
