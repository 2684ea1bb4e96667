import { randomUUID } from 'node:crypto';
import type { Caller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { assignJudges, conclude, experts, opine, paidAward, spend, submitAcceptance } from '../test/acceptance-house';
import { type AwardAnswer, bringDecision, type FundHouse, grantAward, passMidTermCheck, payThrough, reportProgress, signContract, startFundHouse } from '../test/fund-house';
import { act, openRound } from '../test/grants-house';
import { type Expert, submitted } from '../test/review';

interface Item {
  readonly reason: string;
  readonly subjectId: string;
  readonly dueOn: string | null;
  readonly clause: { readonly id: string };
}

let fundHouse: FundHouse;
let judges: Expert[];
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  judges = await experts(fundHouse);
});
afterAll(() => fundHouse.house.stop());

const WAITING = operation('GrantsWaiting').replace('me {', 'entities: _entities(representations: $representations) { ... on Me {').replace('query GrantsWaiting', 'query ($representations: [_Any!]!)').concat('}');
/** What waits for somebody, by clause, reason, what it is and by when. */
async function told(caller: Caller): Promise<string[]> {
  const { entities } = await fundHouse.house.data<{ entities: [{ grantsWaiting: Item[] }] }>('grants', caller, WAITING, { representations: [{ __typename: 'Me', id: caller.personId }] });
  // The house grants without taking the list off the wall.
  const items = entities[0].grantsWaiting.filter(({ reason }) => reason !== 'GRANTING');
  return items.map(({ reason, subjectId, dueOn, clause }) => `${clause.id} ${reason} ${subjectId}${dueOn === null ? '' : ` by ${dueOn}`}`);
}

it('an award leads its team, the office and the experts from the contract to the end', async () => {
  const { house, people } = fundHouse;
  const award = await paidAward(fundHouse, [people.colleague.personId!]);
  const second = award.instalments[1]!;
  await house.sql('grants', 'UPDATE instalment SET report_due_on = ? WHERE id = ?', ['2026-06-30', second.id]);
  const due = [`CP-7 PROGRESS_REPORT ${second.id} by 2026-06-30`];
  expect([await told(people.author), await told(people.colleague), await told(people.officer), await told(people.stranger)]).toEqual([due, expect.arrayContaining(due), [], []]);
  await reportProgress(fundHouse, second.id);
  expect([await told(people.author), await told(people.officer)]).toEqual([[], [`CP-7 MID_TERM_CHECK ${award.id}`]]);
  const { award: checked } = await passMidTermCheck(fundHouse, award);
  expect(await told(people.officer)).toEqual([`CP-7 INSTALMENT ${second.id}`]);
  await payThrough(fundHouse, second);
  expect([await told(people.author), await told(people.officer)]).toEqual([[`YZ-8 ACCEPTANCE ${award.id}`], []]);

  const { acceptance } = await submitAcceptance(fundHouse, checked!);
  expect([await told(people.author), await told(people.officer)]).toEqual([[], [`YZ-8 ACCEPTANCE_EXPERTS ${acceptance!.id}`]]);
  const { acceptance: assigned } = await assignJudges(fundHouse, acceptance!, judges);
  for (const judge of judges) {
    expect([await told(people.officer), await told(judge.caller)]).toEqual([[], [`YZ-8 ACCEPTANCE_OPINION ${acceptance!.id}`]]);
    await opine(fundHouse, acceptance!.id, 'RECTIFY', judge);
    expect(await told(judge.caller)).toEqual([]);
  }
  expect(await told(people.officer)).toEqual([`YZ-8 ACCEPTANCE_CONCLUSION ${acceptance!.id}`]);
  const { acceptance: toRectify } = await conclude(fundHouse, { ...acceptance!, version: assigned!.version }, { rectifyUntil: '2026-04-10' });
  expect([await told(people.author), await told(people.officer)]).toEqual([[`YZ-8 RECTIFICATION ${award.id} by 2026-04-10`], []]);

  const { acceptance: anew } = await submitAcceptance(fundHouse, toRectify!.award);
  await spend(fundHouse, award.id, '1000.00');
  const { acceptance: judgedAnew } = await assignJudges(fundHouse, anew!, judges);
  for (const judge of judges) await opine(fundHouse, anew!.id, 'PASS', judge);
  const { acceptance: passed } = await conclude(fundHouse, { ...anew!, version: judgedAnew!.version });
  expect([await told(people.author), await told(people.officer)]).toEqual([[], [`YZ-9 RECOVERY_CLAIM ${award.id}`]]);
  const { refusals } = await act<AwardAnswer>(house, people.officer, 'RecoverGrantFunds', { awardId: award.id, expectedVersion: passed!.award.version, reason: '示例理由', dueOn: '2026-04-30', idempotencyKey: randomUUID() });
  const [claim] = await house.sql<{ id: string }>('grants', 'SELECT id FROM grant_recovery WHERE award_id = ?', [award.id]);
  const recovery = [`YZ-9 RECOVERY ${claim!.id} by 2026-04-30`];
  expect(refusals).toEqual([]);
  expect([await told(people.author), await told(people.officer), await told(people.stranger)]).toEqual([recovery, recovery, []]);
});

const content = async <Content extends { readonly sha256: string }>(name: string, variables: Record<string, unknown>) =>
  Object.values(await fundHouse.house.data<Record<string, Content>>('grants', fundHouse.people.officer, operation(name), variables))[0]!.sha256;

it('a budget change and a revocation wait from the day they are adopted until they are carried out [GY-2b]', async () => {
  const { house, people } = fundHouse;
  const granted = await grantAward(fundHouse);
  // The application stands where grantAwards leaves it.
  await house.sql('grants', "UPDATE grant_application SET state = 'awarded' WHERE id = ?", [granted.applicationId]);
  const { id: awardId, version } = await signContract(fundHouse, granted);
  const budgetLines = [{ category: 'A', purpose: 'TRAINING', description: '示例', amount: '20000.00' }];
  const budget = { subjectType: 'AwardBudget', subjectId: awardId, subjectSha256: await content('AwardBudgetContent', { awardId, budgetLines }) };
  const revocation = async () => ({ subjectType: 'AwardRevocation', subjectId: awardId, subjectSha256: await content('AwardRevocationContent', { awardId, reason: '示例理由', spentAmount: '0.00' }) });
  const mine = async (caller: Caller) => (await told(caller)).filter((item) => item.includes(awardId));
  await bringDecision(fundHouse, { ...budget, outcome: 'rejected' });
  await bringDecision(fundHouse, { ...budget, powerItem: 'office-finance' });
  await bringDecision(fundHouse, { ...budget, proposedById: people.officer.personId });
  expect(await mine(people.officer)).toEqual([]);
  const decisionId = await bringDecision(fundHouse, budget);
  expect([await mine(people.officer), await mine(people.author)]).toEqual([[`GY-2b BUDGET_CHANGE ${awardId}`], []]);
  const { award } = await act<AwardAnswer>(house, people.officer, 'ChangeAwardBudget', { awardId, expectedVersion: version, budgetLines, decisionId, idempotencyKey: randomUUID() });
  expect(await mine(people.officer)).toEqual([]);
  // One that was decided before another was carried out fits no content any more.
  await bringDecision(fundHouse, { ...budget, decidedOn: '2026-03-09' });
  expect(await mine(people.officer)).toEqual([]);

  const revoking = await bringDecision(fundHouse, await revocation());
  expect([await mine(people.officer), await mine(people.stranger)]).toEqual([[`GY-2b REVOCATION ${awardId}`], []]);
  await act<AwardAnswer>(house, people.officer, 'RevokeAward', { awardId, expectedVersion: award!.version, reason: '示例理由', decisionId: revoking, idempotencyKey: randomUUID() });
  expect((await mine(people.officer)).filter((item) => item.startsWith('GY-2b'))).toEqual([]);
});

it('applications that were not funded wait to be anonymised from the day their years are over, and not a day before [CP-8]', async () => {
  const { house, people } = fundHouse;
  const roundId = await openRound(fundHouse, { year: 2031, name: '示例保存期轮次' });
  const { id: applicationId, version } = await submitted(fundHouse, roundId);
  await act(house, people.author, 'WithdrawApplication', { applicationId, expectedVersion: version });
  const waits = async () => (await told(people.officer)).filter((item) => item.includes(roundId) || item.includes(applicationId));
  await act(house, people.officer, 'CancelRound', { roundId, expectedVersion: 1, reason: '示例原因' });
  const today = house.now;
  house.now = new Date('2029-03-09T15:59:59Z');
  expect(await waits()).toEqual([]);
  house.now = new Date('2029-03-09T16:00:00Z');
  expect(await waits()).toEqual([`CP-8 ANONYMISING ${roundId}`]);
  await act(house, people.officer, 'AnonymiseApplication', { applicationId, expectedVersion: version + 1 });
  expect(await waits()).toEqual([]);
  house.now = today;
});
