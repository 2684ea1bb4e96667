import { randomUUID } from 'node:crypto';
import { type Caller, publicCaller } from '@unionhall/contracts';
import { enumLabels } from '@unionhall/rulebook';
import { operation } from '@unionhall/testing';
import { type AwardAnswer, bringDecision, type FundHouse, grantAward, signContract, startFundHouse } from '../test/fund-house';
import { act, type ApplicationAnswer, asSeen, completeContent, draft, type ToldApplication } from '../test/grants-house';

interface Change {
  readonly kind: string;
  readonly subjectId: string;
  readonly at: string;
  readonly actId: string | null;
  readonly by: { readonly id: string } | null;
  readonly before: string | null;
  readonly after: string;
  readonly purpose: string | null;
  readonly amountBefore: string | null;
  readonly amountAfter: string | null;
  readonly content: readonly { readonly part: string; readonly before: { readonly text: string } | null; readonly after: { readonly text: string } | null }[] | null;
}

let fundHouse: FundHouse;
let applicationId: string;
let awardId: string;
let changed: AwardAnswer;
beforeAll(async () => {
  fundHouse = await startFundHouse();
  const { house, people } = fundHouse;
  const granted = await grantAward(fundHouse);
  const award = await signContract(fundHouse, granted);
  [applicationId, awardId] = [granted.applicationId, award.id];
  const budgetLines = [{ category: 'A', purpose: 'TRAINING', description: '示例', amount: '20000.00' }];
  const { awardBudgetContent } = await house.data<{ awardBudgetContent: { sha256: string } }>('grants', people.officer, operation('AwardBudgetContent'), { awardId, budgetLines });
  const decisionId = await bringDecision(fundHouse, { subjectType: 'AwardBudget', subjectId: awardId, subjectSha256: awardBudgetContent.sha256 });
  changed = await act<AwardAnswer>(house, people.officer, 'ChangeAwardBudget', { awardId, expectedVersion: award.version, budgetLines, decisionId, idempotencyKey: randomUUID() });
}, 60_000);
afterAll(() => fundHouse.house.stop());

const send = (id: string, filter: object = {}, caller: Caller = fundHouse.people.auditor, locale: 'zh' | 'en' = 'zh') =>
  fundHouse.house.send<{ grantApplication: { changes: Change[] | null } | null }>('grants', caller, operation('ApplicationChanges'), { id, filter }, locale);
const changes = async (id: string, filter: object = {}, locale: 'zh' | 'en' = 'zh') => (await send(id, filter, fundHouse.people.auditor, locale)).data!.grantApplication!.changes!;
const words = (list: readonly Change[]) => list.map(({ kind, before, after }) => [kind, before, after]);

/** An application that was sent back and submitted anew under another title. */
async function revisedApplication(): Promise<ToldApplication> {
  const { house, people } = fundHouse;
  const step = async (name: string, seen: ToldApplication, more: object = {}, caller = people.author) => (await act<ApplicationAnswer>(house, caller, name, { ...asSeen(seen), ...more })).application!;
  const submitted = await step('SubmitApplication', await draft(fundHouse, fundHouse.roundId));
  const returned = await step('ReturnApplication', submitted, { reason: '示例原因' }, people.officer);
  const revised = await step('ReviseApplication', returned, { content: completeContent(fundHouse, { title: '补正后的示例' }) });
  await step('SubmitApplication', revised);
  return submitted;
}

describe('the changes of an application', () => {
  it('tell of what came of it who changed what from what to what, provable by the act', async () => {
    const { officer } = fundHouse.people;
    expect(new Set(words(await changes(applicationId, { kind: 'AWARD' })))).toEqual(new Set([['AWARD', null, '已立项，待签合同'], ['AWARD', '已立项，待签合同', '已签合同']]));
    const budget = await changes(applicationId, { kind: 'BUDGET' });
    expect(budget.toSorted((one, other) => (one.purpose! < other.purpose! ? 1 : -1))).toMatchObject([
      { purpose: 'TRAINING', before: '培训 5000.00', after: '培训 20000.00', amountBefore: '5000.00', amountAfter: '20000.00', by: { id: officer.personId }, actId: changed.record!.id, content: null },
      { purpose: 'MAKING_OF_MATERIALS', amountBefore: '15000.00', amountAfter: '0.00' },
    ]);
    const [entry] = await fundHouse.house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [budget[0]!.actId]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'changeAwardBudget', person: officer.personId });
    expect((await changes(applicationId, { kind: 'INSTALMENT' })).every(({ before, after }) => before === null && after === '待申请')).toBe(true);
    expect(words(await changes(applicationId, { kind: 'AWARD' }, 'en'))).toContainEqual(['AWARD', enumLabels.AwardState.granted.en, enumLabels.AwardState.contracted.en]);
  });

  it('tell what a submission changed of the one before, item by item', async () => {
    const { people } = fundHouse;
    const submitted = await revisedApplication();
    const content = await changes(submitted.id, { kind: 'CONTENT' });
    expect(words(content)).toEqual([['CONTENT', null, '第1次报送稿'], ['CONTENT', '第1次报送稿', '第2次报送稿']]);
    expect(content.map((each) => each.content)).toMatchObject([null, [{ part: 'TITLE', before: { text: '示例夹具改进' }, after: { text: '补正后的示例' } }]]);
    expect((await changes(submitted.id, { personId: people.officer.personId })).map(({ kind, after, by }) => [kind, after, by!.id])).toEqual([['APPLICATION', '退回补正', people.officer.personId]]);
  });

  it('are narrowed by kind, person and days, both ends included', async () => {
    const all = await changes(applicationId);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['APPLICATION', 'CONTENT', 'AWARD', 'INSTALMENT', 'BUDGET']));
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted());
    const day = '2026-03-10';
    expect(await changes(applicationId, { from: day, to: day })).toEqual(all.filter(({ at }) => at.startsWith(day)));
    expect(await changes(applicationId, { from: '2026-03-11' })).toEqual([]);
    expect(await changes(applicationId, { to: '2026-03-09' })).toEqual([]);
    expect(await changes(applicationId, { personId: fundHouse.people.stranger.personId })).toEqual([]);
  });

  it('are exported for a whole round', async () => {
    const { house, people, roundId } = fundHouse;
    const { grantRoundCsv } = await house.data<{ grantRoundCsv: { name: string; content: string } }>('grants', people.officer, operation('GrantRoundCsv'), { roundId, table: 'CHANGES' });
    const lines = grantRoundCsv.content.split('\r\n');
    expect(grantRoundCsv.name).toBe('2026-changes.csv');
    expect(lines[0]).toBe('\uFEFF时刻,项目名称,变更对象,变更对象编号,变更前,变更后,办理人编号,办理编号');
    expect(lines).toContainEqual(expect.stringContaining(`,预算,${awardId},培训 5000.00,培训 20000.00,${people.officer.personId},${changed.record!.id}`));
  });

  it('are for the office and who audits it, in as many statements for ten applications as for one', async () => {
    const { house, people } = fundHouse;
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await send(applicationId, {}, caller)).errors).toMatchObject([{ extensions: { code } }]);
    const LIST = 'query ($first: Int!) { grantApplications(first: $first) { edges { node { changes { kind by { id } content { part } } } } } }';
    const statements = async (first: number) => (await house.statements(() => house.data('grants', people.officer, LIST, { first }))).length;
    // The first is the awarded one, the second was revised.
    await revisedApplication();
    expect(await statements(10)).toBe(await statements(2));
  });
});
