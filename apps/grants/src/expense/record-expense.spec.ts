import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/grants-house';
import { bring, type FundHouse, grantAward, orderMoved, payThrough, requestInstalment, sha256Of, signContract, standing, startFundHouse } from '../test/fund-house';

interface ExpenseAnswer extends Answered {
  readonly expense: { readonly id: string; readonly amount: string } | null;
}

let fundHouse: FundHouse;
beforeAll(async () => {
  fundHouse = await startFundHouse('1000000.00');
});
afterAll(() => fundHouse.house.stop());

const RECORD = operation('RecordExpense');
let vouchers = 100;
const expenseInput = (awardId: string, changes: object = {}) => {
  vouchers += 1;
  const input = { awardId, category: 'A', purpose: 'TRAINING', description: '示例培训', amount: '1000.00', spentOn: '2026-03-10', voucherSha256: sha256Of(vouchers), idempotencyKey: randomUUID() };
  return { ...input, ...changes };
};
const record = (awardId: string, changes: object = {}, caller = fundHouse.people.author) => act<ExpenseAnswer>(fundHouse.house, caller, 'RecordExpense', expenseInput(awardId, changes));
const rows = (statement: string, parameters: unknown[] = []) => fundHouse.house.sql<Record<string, unknown>>('grants', statement, parameters);

/** An award of 20,000 yuan with 12,000 at the bank: 5,000 for training, 15,000 for materials. */
async function paidAward(teamMemberIds: readonly string[] = []): Promise<string> {
  const award = await signContract(fundHouse, await grantAward(fundHouse, { teamMemberIds }));
  await payThrough(fundHouse, award.instalments[0]!);
  return award.id;
}

describe('recordExpense', () => {
  it('accounts for an expense of the applicant, or of an officer, in line and ledger', async () => {
    const awardId = await paidAward();
    const answer = await record(awardId);
    expect(answer).toMatchObject({
      expense: { category: 'A', purpose: 'TRAINING', amount: '1000.00', spentOn: '2026-03-10', recordedOn: '2026-03-10', recordedBy: { id: fundHouse.people.author.personId }, version: 1 },
      refusals: [],
    });
    expect(codesOf(await record(awardId, { category: 'B', purpose: 'MAKING_OF_MATERIALS', amount: '2000.00' }, fundHouse.people.officer))).toEqual([]);
    expect(await standing(fundHouse, awardId)).toEqual({ committed: '800000', requested: '0', paid: '900000', spent: '300000' });
    expect(await rows('SELECT category, spent FROM award_budget_line WHERE award_id = ? ORDER BY category', [awardId])).toEqual([
      { category: 'a', spent: 100000 },
      { category: 'b', spent: 200000 },
    ]);
  });

  it('tells every fault at once, in both languages, and the trail keeps no values', async () => {
    const awardId = await paidAward();
    await record(awardId, { amount: '4000.00' });
    const told = async (changes: object, locale: 'zh' | 'en') => {
      const { data } = await fundHouse.house.send<{ recordExpense: ExpenseAnswer }>('grants', fundHouse.people.author, RECORD, { input: expenseInput(awardId, changes) }, locale);
      return data!.recordExpense;
    };
    const over = { amount: '9000.00', spentOn: '2026-03-09', voucherSha256: sha256Of(vouchers) };
    const zh = await told(over, 'zh');
    expect(zh.refusals.map(({ clause, message, remedy }) => [clause.id, message, remedy])).toEqual([
      ['HOUSE-5', '支出日期2026-03-09应不早于合同签订日期2026-03-10，且不晚于今日2026-03-10。', '请核对凭证日期；合同签订之前发生的支出请自筹。'],
      ['YZ-9', '“培训”预算5000.00元，已支出4000.00元，余1000.00元，不足此次9000.00元。', '请将金额控制在1000.00元以内，超出部分自筹。'],
      ['YZ-9', '该项目已到账资助资金12000.00元，已支出4000.00元，余8000.00元，不足此次9000.00元。', '请待下一期资金到账确认后再登记，或将金额控制在8000.00元以内。'],
      ['HOUSE-3', '此凭证已于2026-03-10登记支出4000.00元。', '请提交该项支出本身的凭证；重复登记的无需再办。'],
    ]);
    expect((await told(over, 'en')).refusals[1]!.message).toBe('“Training” has a budget of 5000.00 yuan, of which 4000.00 are spent: the 1000.00 left do not cover 9000.00.');
    const [entry] = await fundHouse.house.sql<{ entry: string }>('grants', 'SELECT entry FROM trail_entry WHERE act_id = ?', [zh.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'recordExpense', outcome: 'refused' });
    expect(entry!.entry).not.toContain('9000.00');
    const other = await told({ purpose: 'OTHER', description: '示例宴请' }, 'zh');
    expect(other.refusals.map(({ clause, code, message, remedy }) => [clause.id, code, message, remedy])).toEqual([
      ['YZ-6', 'grants.budget-outside-categories', '“示例宴请”不属于A、B、C三类中的任何一类，不予列支。', '请从自筹资金中列支。'],
    ]);
    expect(await standing(fundHouse, awardId)).toMatchObject({ paid: '800000', spent: '400000' });
  });

  it('is refused while the money is paid and not confirmed, because the bank may send it back [YZ-9]', async () => {
    const award = await signContract(fundHouse, await grantAward(fundHouse));
    expect(codesOf(await record(award.id))).toEqual(['YZ-9 grants.expense-over-paid']);
    const { instalment } = await requestInstalment(fundHouse, award.instalments[0]!);
    const orderId = instalment!.paymentOrder!.id;
    await bring(fundHouse, orderMoved(instalment!.id, orderId, 'executed', 1, { version: 3 }));
    expect(codesOf(await record(award.id))).toEqual(['YZ-9 grants.expense-over-paid']);
    await bring(fundHouse, orderMoved(instalment!.id, orderId, 'confirmed', 2, { version: 4 }));
    expect(codesOf(await record(award.id))).toEqual([]);
  });

  it('spends the last yuan of a budget line once, whoever of eight comes first', async () => {
    const awardId = await paidAward();
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(awardId, { amount: '2000.00' })));
    expect(answers.filter(({ expense }) => expense)).toHaveLength(2);
    expect(answers.flatMap(codesOf)).toEqual(Array(6).fill('YZ-9 grants.expense-over-budget-line'));
    expect(await rows("SELECT spent FROM award_budget_line WHERE award_id = ? AND category = 'a'", [awardId])).toEqual([{ spent: 400000 }]);
    expect(await standing(fundHouse, awardId)).toMatchObject({ paid: '800000', spent: '400000' });
  });

  it('takes one voucher once, whoever of eight comes first, and one click once', async () => {
    const awardId = await paidAward();
    const voucherSha256 = sha256Of(9_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(awardId, { amount: '1.00', voucherSha256 })));
    expect(answers.filter(({ expense }) => expense)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(7).fill('HOUSE-3 grants.voucher-used'));
    const input = expenseInput(awardId, { amount: '1.00' });
    const [first, second] = await Promise.all([1, 2].map(() => act<ExpenseAnswer>(fundHouse.house, fundHouse.people.author, 'RecordExpense', input)));
    expect(second).toEqual(first);
    // The same document may account for a part in another award.
    expect(codesOf(await record(await paidAward(), { voucherSha256 }))).toEqual([]);
  });

  it('is the applicant’s or the office’s: refused to the team, hidden from others', async () => {
    const { people, house } = fundHouse;
    const awardId = await paidAward([people.member.personId!]);
    const refused = await record(awardId, {}, people.member);
    expect(refused.refusals).toMatchObject([{ clause: { id: 'YZ-9' }, code: 'grants.expense-by-another', message: '项目“示例夹具改进”的支出只能由其申报人或受理人员登记。', remedy: '请由申报人本人办理。' }]);
    for (const [caller, code] of [[people.stranger, 'NOT_FOUND'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, RECORD, { input: expenseInput(awardId) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('takes no voucher in another case, and no kind nobody knows', async () => {
    const awardId = await paidAward();
    for (const changes of [{ voucherSha256: 'AB'.repeat(32) }, { description: '' }, { idempotencyKey: '' }]) {
      expect((await fundHouse.house.send('grants', fundHouse.people.author, RECORD, { input: expenseInput(awardId, changes) })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('the database refuses, even when the code is wrong', () => {
  it.each([
    ['to spend more than a line has', 'UPDATE award_budget_line SET spent = budget + 1', 'spent_within_budget'],
    ['to spend less than nothing', 'UPDATE award_budget_line SET spent = -1', 'spent_within_budget'],
    ['an expense of nothing', 'INSERT INTO expense_voucher SELECT REVERSE(id), award_id, budget_line_id, category, purpose, description, 0, spent_on, REVERSE(voucher_sha256), REVERSE(transfer_id), recorded_by_id, recorded_on, version FROM expense_voucher LIMIT 1', 'expense_above_zero'],
    ['a voucher twice', 'INSERT INTO expense_voucher SELECT REVERSE(id), award_id, budget_line_id, category, purpose, description, amount, spent_on, voucher_sha256, transfer_id, recorded_by_id, recorded_on, version FROM expense_voucher LIMIT 1', 'voucher_once_per_award'],
    ['another expense than was recorded', 'UPDATE expense_voucher SET amount = amount + 1', 'append-only'],
    ['more spent than paid', "UPDATE ledger_account JOIN grant_ledger_account USING (id) SET credits = credits + debits + 1 WHERE kind = 'paid'", 'within_limit'],
  ])('%s', async (_what, statement, message) => {
    await expect(rows(statement)).rejects.toThrow(message);
  });
});
