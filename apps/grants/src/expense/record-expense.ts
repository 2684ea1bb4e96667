import { act, type FactSource, guardedUpdate, insertRow } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { awardInReach } from '../award/award-in-reach';
import { AwardContract } from '../contract/award-contract.entity';
import { moveAwardMoney } from '../fund/move-award-money';
import { Instalment } from '../instalment/instalment.entity';
import { AwardBudgetLine } from './award-budget-line.entity';
import { ExpenseVoucher } from './expense-voucher.entity';
import { RecordExpenseInput } from './expense.inputs';
import { recordExpenseRules } from './record-expense.rule';

/** Accounts for an expense of an award by its voucher (登记支出) [YZ-4, YZ-5, YZ-6, YZ-9]. */
export const recordExpense = act({
  name: 'recordExpense',
  description: '登记支出及凭证。Accounts for an expense of an award by its voucher.',
  who: ['officer', 'worker'],
  input: RecordExpenseInput,
  object: ExpenseVoucher,
  answers: 'expense',
  gather: async (source, { input, caller }) => {
    const award = await awardInReach(source, caller, input.awardId);
    const instalments = await source.children(Instalment, 'awardId', award.id);
    const lines = await source.children(AwardBudgetLine, 'awardId', award.id);
    const [contract] = await source.children(AwardContract, 'awardId', award.id);
    // Asked by `in`, so that "may I?" still hears what is wrong with the award before an expense is named.
    const isNamed = 'purpose' in input && 'voucherSha256' in input;
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      signedOn: contract?.signedOn ?? null,
      line: isNamed ? (lines.find(({ category, purpose }) => category === input.category && purpose === input.purpose) ?? null) : null,
      received: sumFen(instalments.filter(({ state }) => state === 'confirmed').map(({ amount }) => amount)),
      spent: sumFen(lines.map(({ spent }) => spent)),
      ofVoucher: isNamed ? await expenseOf(source, award.id, input.voucherSha256) : null,
    };
  },
  rules: recordExpenseRules,
  write: async (tx, { input, award: { id: awardId }, line, personId, today, now }) => {
    const { category, purpose, description, amount, spentOn, voucherSha256 } = input;
    const { id: budgetLineId } = await guardedUpdate(tx.manager, AwardBudgetLine, line!, { spent: line!.spent + amount });
    const id = tx.newId();
    const { id: transferId } = await moveAwardMoney(tx, { awardId, from: 'paid', to: 'spent', amount, subjectId: id }, now);
    const voucher = { id, awardId, budgetLineId, category, purpose, description, amount, spentOn, voucherSha256, transferId, recordedById: personId, recordedOn: today, version: 1 };
    return insertRow(tx.manager, ExpenseVoucher, voucher);
  },
});

async function expenseOf(source: FactSource, awardId: string, voucherSha256: string): Promise<ExpenseVoucher | null> {
  const [found] = await source.statements.query<{ id: string }[]>('SELECT id FROM expense_voucher WHERE award_id = ? AND voucher_sha256 = ?', [awardId, voucherSha256]);
  return found ? source.find(ExpenseVoucher, found.id) : null;
}
