import { payeeAccountInRegister, paymentRequested } from '@unionhall/contracts';
import { act, decisionById, type FactSource, haveParameters, insertRow } from '@unionhall/database';
import { NeedsInput, yuanFromFen } from '@unionhall/kernel';
import { ALLOWANCE_PARAMETERS, allowancesOfMonth } from './allowances-of-month';
import { LockAllowancesInput } from './allowance.inputs';
import { AllowanceRequest, AllowanceRun } from './allowance-run.entity';
import { allowanceRunLife } from './allowance-run.life';
import { AllowanceYear } from './allowance-year.entity';
import { ALLOWANCE_YEAR } from './allowance-year-matter';
import { lockAllowancesRules } from './lock-allowances.rule';

/** Locks the allowances of a month under the year’s standing decision, and asks finance-collection for one payment (锁定岗位津贴) [CP-9]; the order’s id is minted here. */
export const lockAllowances = act({
  name: 'lockAllowances',
  description: '锁定月度岗位津贴:依据当年集体决定提请一张付款单,逐人列明;锁定后不再变动,付款单驳回或撤销的可重新核算,退汇的可再次提请。Locks the allowances of a month under the year’s standing decision and asks for one payment, a line per person; a month whose order is rejected may be computed anew, one the bank returned asked for again [CP-9].',
  who: ['officer', 'department-head'],
  under: 'allowances',
  input: LockAllowancesInput,
  object: AllowanceRun,
  answers: 'allowanceRun',
  // The month of a run never changes; known beforehand, its year can be locked before it, parents first.
  ask: async (ask, input, source) => {
    await haveParameters(ask, source, ALLOWANCE_PARAMETERS);
    const { month } = await source.toRead(AllowanceRun, input.allowanceRunId);
    if (!('payeeAccountId' in input)) return { month, account: needAccount };
    const answer = await ask(payeeAccountInRegister, input.payeeAccountId);
    return { month, account: () => answer };
  },
  gather: async (source, { input, asked: { month } }) => {
    const year = Number(month.slice(0, 4));
    const [allowanceYear] = await source.children(AllowanceYear, 'year', String(year));
    const run = await source.toChange(AllowanceRun, input.allowanceRunId, input.expectedVersion);
    return {
      run,
      allowances: run.state === 'computed' ? await allowancesOfMonth(source, month) : null,
      allowanceYear: allowanceYear ?? null,
      matter: { powerItem: 'allowances' as const, subjectType: ALLOWANCE_YEAR, subjectId: allowanceYear?.id ?? '', sha256: allowanceYear?.contentSha256 ?? '' },
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input ? await decisionById(source, input.decisionId) : null,
      othersOfYear: await lockedOfYear(source, year),
    };
  },
  rules: lockAllowancesRules,
  write: async (tx, { input: { payeeAccountId, decisionId }, run, personId: requestedById, today: requestedOn, now }) => {
    const paymentOrderId = tx.newId();
    const locked = await allowanceRunLife.move(tx, run, run.state === 'computed' ? 'lockAllowances' : 'lockAllowancesAgain', now, { paymentOrderId, orderVersion: 0 });
    await insertRow(tx.manager, AllowanceRequest, { id: paymentOrderId, runId: run.id, computation: run.computation, payeeAccountId, amount: run.total, decisionId, requestedById, requestedOn });
    return locked;
  },
  tell: ({ id, month, total, paidCount, paymentOrderId }, { input: { payeeAccountId, decisionId }, matter, personId, today }) => [
    paymentRequested.about(paymentOrderId!, {
      paymentOrderId: paymentOrderId!,
      powerItem: 'allowances',
      subjectType: AllowanceRun.name,
      subjectId: id,
      payeeAccountId,
      amount: total.toString(),
      purpose: `${month}岗位津贴，${paidCount}人，共${yuanFromFen(total)}元`,
      decisionId,
      decisionSha256: matter.sha256,
      requestedById: personId,
      requestedOn: today,
    }),
  ],
  about: ({ allowanceRunId }) => allowanceRunId,
});

/** What the locked months of a year take together, in fen. */
async function lockedOfYear({ statements, loaders }: FactSource, year: number): Promise<bigint> {
  const read = async (years: readonly string[]) => {
    const rows = await statements.query<{ year: string; total: string }[]>("SELECT LEFT(month, 4) AS year, SUM(total) AS total FROM allowance_run WHERE state IN ('locked', 'paid', 'confirmed') AND LEFT(month, 4) IN (?) GROUP BY LEFT(month, 4)", [years]);
    return years.map((each) => BigInt(rows.find((row) => row.year === each)?.total ?? 0));
  };
  return loaders ? loaders.batch('allowances locked in year', read).load(String(year)) : (await read([String(year)]))[0]!;
}

function needAccount(): never {
  throw new NeedsInput('payeeAccountId');
}
