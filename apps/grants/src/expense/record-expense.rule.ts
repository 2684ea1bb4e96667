import type { Caller } from '@unionhall/contracts';
import { type Fen, type LocalDate, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardMaySpend } from '../contract/award-stage.rule';
import { isUnderItsCategory, type SpendingFacts, spendingRules } from './spending.rule';

/** What the rules of recordExpense look at. */
export interface RecordExpenseFacts extends AwardStageFacts, SpendingFacts {
  readonly input: SpendingFacts['input'] & { readonly spentOn: LocalDate };
  readonly caller: Pick<Caller, 'roles'>;
  readonly personId: string;
  readonly today: LocalDate;
  readonly application: { readonly applicantId: string; readonly title: string };
  /** The day the contract was signed, or null. */
  readonly signedOn: LocalDate | null;
  /** The budget for the expense's category and purpose, or null when it has none. */
  readonly line: { readonly budget: Fen; readonly spent: Fen } | null;
  /** What the bank confirmed for the award, and what vouchers account for already, in fen. */
  readonly received: Fen;
  readonly spent: Fen;
  /** The expense the voucher stands for already, or null. */
  readonly ofVoucher: { readonly recordedOn: LocalDate; readonly amount: Fen } | null;
}

/** YZ-9: expenditure is accounted for by who answers for the project, or by the office. */
export const callerMayRecord = rule<RecordExpenseFacts>('YZ-9', 'grants.expense-by-another', ({ caller: { roles }, personId, application: { applicantId, title } }) =>
  roles.includes('officer') || personId === applicantId ? ok : refuse({ path: ['awardId'], facts: { application: title }, remedy: 'ask-the-author' }),
);

/** HOUSE-4: an expense is above zero. */
export const expenseIsPositive = rule<RecordExpenseFacts>('HOUSE-4', 'grants.amount-not-positive', ({ input: { amount } }) =>
  amount > 0n ? ok : refuse({ path: ['amount'], facts: { amount: yuanFromFen(amount) }, remedy: 'give-an-amount-above-zero' }),
);

/** HOUSE-5: a grant is spent from the contract on, and not ahead of time. */
export const dayIsWithinTerm = rule<RecordExpenseFacts>('HOUSE-5', 'grants.expense-outside-term', ({ input: { spentOn }, signedOn, today }) =>
  signedOn === null || (signedOn <= spentOn && spentOn <= today)
    ? ok
    : refuse({ path: ['spentOn'], facts: { spentOn, signedOn, today }, remedy: 'record-expenses-of-the-term' }),
);

/** YZ-9: no more is spent on a purpose than its budget line. */
export const expenseIsWithinLine = rule<RecordExpenseFacts>('YZ-9', 'grants.expense-over-budget-line', ({ input, line }) => {
  // What stands under no category, or under the wrong one, is refused for that.
  if (!isUnderItsCategory(input)) return ok;
  const { budget, spent } = line ?? { budget: 0n, spent: 0n };
  if (spent + input.amount <= budget) return ok;
  const { category, purpose, amount } = input;
  const facts = { category, purpose, budget: yuanFromFen(budget), spent: yuanFromFen(spent), left: yuanFromFen(budget - spent), amount: yuanFromFen(amount) };
  return refuse({ path: ['amount'], facts, remedy: 'spend-within-the-line' });
});

/** YZ-9: expenditure follows disbursement: only money the bank confirmed is spent, for what it may still send back is not there. */
export const expenseIsWithinPaid = rule<RecordExpenseFacts>('YZ-9', 'grants.expense-over-paid', ({ input: { amount }, received, spent }) =>
  spent + amount <= received
    ? ok
    : refuse({
        path: ['amount'],
        facts: { received: yuanFromFen(received), spent: yuanFromFen(spent), left: yuanFromFen(received - spent), amount: yuanFromFen(amount) },
        remedy: 'wait-for-the-instalment',
      }),
);

/** HOUSE-3: a voucher accounts for one expense of an award. */
export const voucherIsNew = rule<RecordExpenseFacts>('HOUSE-3', 'grants.voucher-used', ({ ofVoucher }) =>
  ofVoucher === null
    ? ok
    : refuse({ path: ['voucherSha256'], facts: { recordedOn: ofVoucher.recordedOn, amount: yuanFromFen(ofVoucher.amount) }, remedy: 'give-its-own-voucher' }),
);

export const recordExpenseRules: readonly Rule<RecordExpenseFacts>[] = [
  awardMaySpend,
  callerMayRecord,
  expenseIsPositive,
  dayIsWithinTerm,
  ...spendingRules,
  expenseIsWithinLine,
  expenseIsWithinPaid,
  voucherIsNew,
];
