import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { paidAward, spend } from '../test/acceptance-house';
import { type FundHouse, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
let roundId: string;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
  const { house } = fundHouse;
  const award = await paidAward(fundHouse);
  await spend(fundHouse, award.id, '9000.00');
  const [row] = await house.sql<{ roundId: string }>('grants', 'SELECT round_id AS roundId FROM award WHERE id = ?', [award.id]);
  roundId = row!.roundId;
  await house.sql('grants', `UPDATE grant_application SET title = '=HYPERLINK("示例")'`);
});
afterAll(() => fundHouse.house.stop());

const accountant = person(idOf(97), 'accountant');
const send = (table: string, caller: Caller = accountant, locale: 'zh' | 'en' = 'zh') =>
  fundHouse.house.send<{ grantRoundCsv: { name: string; content: string } | null }>('grants', caller, operation('GrantRoundCsv'), { roundId, table }, locale);
const lines = async (table: string, locale: 'zh' | 'en' = 'zh') => (await send(table, accountant, locale)).data!.grantRoundCsv!.content.split('\r\n');
const TITLE = `"'=HYPERLINK(""示例"")"`;

describe('grantRoundCsv', () => {
  it('gives finance the awards, instalments and expenses of a round, in its language, and no formula', async () => {
    const [head, award, ...rest] = await lines('AWARDS');
    expect(head).toBe('\uFEFF立项编号,项目名称,单位名称,资助金额（元）,状态,立项日期,集体决定编号');
    expect(award).toContain(`,${TITLE},示例机械厂,20000.00,已签合同,2026-`);
    expect(rest).toEqual(['']);
    expect((await lines('INSTALMENTS')).slice(1, 3).map((line) => line.split(',').slice(3, 6).join())).toEqual(['签订合同,12000.00,已到账确认', '中期检查,8000.00,待申请']);
    expect((await lines('EXPENSES'))[1]).toContain(',示例材料,9000.00,2026-03-10,');
    expect((await lines('AWARDS', 'en'))[0]).toBe('\uFEFFAward,Project,Unit,Amount (yuan),State,Awarded on,Decision');
  });

  it('is for who reads grants and who keeps the books, one statement for each table', async () => {
    for (const [caller, code] of [[fundHouse.people.author, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await send('AWARDS', caller)).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await send('AWARDS', fundHouse.people.auditor)).data!.grantRoundCsv!.name).toBe('2026-awards.csv');
    const counts = [];
    for (const table of ['AWARDS', 'INSTALMENTS', 'EXPENSES']) counts.push((await fundHouse.house.statements(() => send(table))).length);
    expect(counts).toEqual([2, 2, 2]);
  });
});
