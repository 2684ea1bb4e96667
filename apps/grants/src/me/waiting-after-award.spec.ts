import { randomUUID } from 'node:crypto';
import type { Caller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { assignJudges, conclude, experts, opine, paidAward, spend, submitAcceptance } from '../test/acceptance-house';
import { type AwardAnswer, type FundHouse, passMidTermCheck, payThrough, reportProgress, startFundHouse } from '../test/fund-house';
import { act } from '../test/grants-house';
import type { Expert } from '../test/review';

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
