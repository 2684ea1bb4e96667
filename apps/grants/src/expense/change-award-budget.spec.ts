import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { type AwardAnswer, bringDecision, type FundHouse, grantAward, payThrough, sha256Of, signContract, startFundHouse } from '../test/fund-house';
import { act, codesOf } from '../test/grants-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const line = (category: string, purpose: string, amount: string) => ({ category, purpose, description: '示例', amount });
const CHANGED = [line('A', 'TRAINING', '2000.00'), line('B', 'MAKING_OF_MATERIALS', '15000.00'), line('C', 'PATENT_APPLICATION', '3000.00')];
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);
const contentOf = async (awardId: string, budgetLines: object[]) =>
  (await fundHouse.house.data<{ awardBudgetContent: { sha256: string; lines: string[] } }>('grants', fundHouse.people.officer, operation('AwardBudgetContent'), { awardId, budgetLines })).awardBudgetContent;
const decide = async (awardId: string, budgetLines: object[], changes: object = {}) =>
  bringDecision(fundHouse, { subjectType: 'AwardBudget', subjectId: awardId, subjectSha256: (await contentOf(awardId, budgetLines)).sha256, ...changes });
const input = (awardId: string, expectedVersion: number, decisionId: string, changes: object = {}) => ({ awardId, expectedVersion, budgetLines: CHANGED, decisionId, idempotencyKey: randomUUID(), ...changes });
const change = (awardId: string, expectedVersion: number, decisionId: string, changes: object = {}) =>
  act<AwardAnswer>(fundHouse.house, fundHouse.people.officer, 'ChangeAwardBudget', input(awardId, expectedVersion, decisionId, changes));
/** An award whose budget is 5,000 for training and 15,000 for materials. */
const contracted = async () => signContract(fundHouse, await grantAward(fundHouse));

describe('changeAwardBudget', () => {
  it('moves money between the lines by the decision over exactly this budget, and keeps what was before', async () => {
    const { id, version } = await contracted();
    const { lines } = await contentOf(id, CHANGED);
    expect(lines).toEqual(['培训：5000.00元调整为2000.00元', '材料制作：15000.00元调整为15000.00元', '专利申请：0.00元调整为3000.00元']);
    const decisionId = await decide(id, CHANGED);
    const { award } = await change(id, version, decisionId);
    expect(award).toMatchObject({
      version: version + 1,
      budgetLines: [{ purpose: 'TRAINING', budget: '2000.00' }, { purpose: 'MAKING_OF_MATERIALS', budget: '15000.00' }, { purpose: 'PATENT_APPLICATION', budget: '3000.00' }],
      budgetChanges: [{ number: 1, changedOn: '2026-03-10', decision: { id: decisionId }, lines: [{ purpose: 'TRAINING', before: '5000.00', after: '2000.00' }, { before: '15000.00', after: '15000.00' }, { purpose: 'PATENT_APPLICATION', before: '0.00', after: '3000.00' }] }],
    });
    // The next change is another content: the same decision does not fit it, whatever the lines.
    expect(codesOf(await change(id, version + 1, decisionId))).toEqual(['GY-2b grants.budget-not-as-decided']);
    const told = await rows(`SELECT JSON_VALUE(payload, '$.subjectType') AS type FROM outbox WHERE name = 'MatterSubjectChanged' AND subject_id = ?`, [id]);
    expect(told).toEqual([{ type: 'AwardBudget' }]);
  });

  it('tells every fault at once, in both languages', async () => {
    const { id, version, instalments } = await contracted();
    await payThrough(fundHouse, instalments[0]!);
    await act(fundHouse.house, fundHouse.people.author, 'RecordExpense', { awardId: id, category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '2000.01', spentOn: '2026-03-10', voucherSha256: sha256Of(50), idempotencyKey: randomUUID() });
    const decisionId = await decide(id, CHANGED);
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await fundHouse.house.send<{ changeAwardBudget: AwardAnswer }>('grants', fundHouse.people.officer, operation('ChangeAwardBudget'), { input: input(id, version, decisionId, { budgetLines: CHANGED.slice(0, 2) }) }, locale);
      return data!.changeAwardBudget.refusals.map(({ clause, message, remedy }) => [clause.id, message, remedy]);
    };
    const zh = await told('zh');
    expect(zh.slice(0, 2)).toEqual([
      ['YZ-9', '调整前预算合计20000.00元，调整后合计17000.00元，总额不得变动。', '请将调整后预算合计保持为20000.00元。'],
      ['YZ-9', '“培训”调整后预算2000.00元，低于已支出的2000.01元。', '请为该用途保留不少于2000.01元。'],
    ]);
    expect(zh[2]![0]).toBe('GY-2b');
    expect((await told('en'))[1]![1]).toBe('“Training” would have 2000.00 yuan, less than the 2000.01 spent already.');
  });

  it('happens once, whoever of six comes first, and for every click of one key', async () => {
    const { id, version } = await contracted();
    const decisionId = await decide(id, CHANGED);
    const key = randomUUID();
    const answers = await Promise.all([key, key, ...Array.from({ length: 4 }, () => randomUUID())].map((idempotencyKey) =>
      fundHouse.house.send<{ changeAwardBudget: AwardAnswer }>('grants', fundHouse.people.officer, operation('ChangeAwardBudget'), { input: input(id, version, decisionId, { idempotencyKey }) }),
    ));
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions?.['code'] === 'CONFLICT')).toBe(true);
    expect(await rows('SELECT number FROM award_budget_change WHERE award_id = ?', [id])).toEqual([{ number: 1 }]);
    expect(await rows('SELECT SUM(budget) AS budget FROM award_budget_line WHERE award_id = ?', [id])).toEqual([{ budget: '2000000' }]);
  });

  it('is not carried out by who raised or entered the decision [CP-5]', async () => {
    const { id, version } = await contracted();
    const { personId } = fundHouse.people.officer;
    expect(codesOf(await change(id, version, await decide(id, CHANGED, { proposedById: personId })))).toEqual(['CP-5 house.proposer-executes']);
    expect(codesOf(await change(id, version, await decide(id, CHANGED, { enteredById: personId })))).toEqual(['CP-5 house.decision-enterer-executes']);
  });

  it('is an officer’s', async () => {
    const { id, version } = await contracted();
    for (const [caller, code] of [[fundHouse.people.author, 'FORBIDDEN'], [fundHouse.people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await fundHouse.house.send('grants', caller, operation('ChangeAwardBudget'), { input: input(id, version, randomUUID()) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});
