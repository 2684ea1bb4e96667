import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { appropriate, type FundAnswer, type FundHouse, sha256Of, startFundHouse } from '../test/fund-house';

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('100.00');
});
afterAll(() => fundHouse.house.stop());

const APPROPRIATE = operation('AppropriateGrantFund');
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);

describe('appropriateGrantFund', () => {
  it('adds to the year’s fund, under the innovation fund, and every account but the source stays above zero', async () => {
    const { fund, record } = await appropriate(fundHouse, '50.00');
    expect(fund).toMatchObject({ year: 2026, balances: { appropriated: '150.00', available: '150.00', committed: '0.00', paid: '0.00' }, version: 2 });
    const [told] = await rows("SELECT payload FROM outbox WHERE name = 'ActPerformed' AND subject_id = ?", [record!.id]);
    expect(told!['payload']).toMatchObject({ act: 'appropriateGrantFund', powerItem: 'innovation-fund', outcome: 'done', subject: { type: 'GrantFund', id: fund!.id } });
    expect(await rows('SELECT SUM(debits - credits) AS sum FROM ledger_account')).toEqual([{ sum: '0' }]);
  });

  it('begins one fund for a year, however many appropriate for it first at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => appropriate(fundHouse, '1.00', { year: 2031 })));
    expect(new Set(answers.map(({ fund }) => fund!.id)).size).toBe(1);
    const { grantFund } = await fundHouse.house.data<{ grantFund: FundAnswer['fund'] }>('grants', publicCaller, operation('GrantFund'), { year: 2031 });
    expect(grantFund!.balances['appropriated']).toBe('4.00');
  });

  it('is done once for a second click', async () => {
    const [once, again] = [await appropriate(fundHouse, '1.00', { year: 2032, documentSha256: sha256Of(9_001), idempotencyKey: 'click' }), await appropriate(fundHouse, '1.00', { year: 2032, documentSha256: sha256Of(9_001), idempotencyKey: 'click' })];
    expect(again).toEqual(once);
  });

  it('refuses a document that was used, and an amount of nothing, in both languages', async () => {
    await appropriate(fundHouse, '1.00', { year: 2033, documentSha256: sha256Of(9_002) });
    const { house, head } = fundHouse;
    const input = { year: 2034, amount: '0.00', documentSha256: sha256Of(9_002), idempotencyKey: randomUUID() };
    const told = async (locale: 'zh' | 'en') => {
      const { data } = await house.send<{ appropriateGrantFund: FundAnswer }>('grants', head, APPROPRIATE, { input }, locale);
      return data!.appropriateGrantFund.refusals.map(({ clause, message, remedy }) => [clause.id, message, remedy]);
    };
    expect(await told('zh')).toEqual([
      ['HOUSE-4', '金额为0.00元，应大于0。', '请填写大于0的金额。'],
      ['HOUSE-3', '此资金安排文件已于2026-03-10用于2033年度资助资金。', '请核对年度资金结存；确需追加的，请凭新的资金安排文件办理。'],
    ]);
    expect((await told('en'))[1]).toEqual(['HOUSE-3', 'This document was used on 2026-03-10 for the fund of 2033 already.', 'Look at the fund’s balances; to add money, use the document that grants it.']);
    expect(await rows('SELECT 1 FROM grant_fund WHERE year = 2034')).toEqual([]);
  });

  it.each([
    ['a document in another case', { documentSha256: 'AB'.repeat(32) }, 'documentSha256: matches'],
    ['a year out of range', { year: 1999 }, 'year: min'],
    ['an amount that would overflow', { amount: '9999999999999.00' }, 'amount: plausibleAmount'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey: isNotEmpty'],
  ])('takes no appropriation with %s', async (_what, changes, fault) => {
    const input = { year: 2026, amount: '1.00', documentSha256: sha256Of(9_003), idempotencyKey: randomUUID(), ...changes };
    expect((await fundHouse.house.send('grants', fundHouse.head, APPROPRIATE, { input })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', details: { faults: [fault] } } }]);
  });

  it('is the department head’s', async () => {
    const input = { year: 2026, amount: '1.00', documentSha256: sha256Of(9_004), idempotencyKey: randomUUID() };
    for (const [caller, code] of [[fundHouse.people.officer, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await fundHouse.house.send('grants', caller, APPROPRIATE, { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

