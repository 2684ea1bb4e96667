import { act, type ActTransaction, haveParameters } from '@unionhall/database';
import { ALLOWANCE_PARAMETERS, type AllowancesOfMonth, allowancesOfMonth } from './allowances-of-month';
import { RunAllowancesInput } from './allowance.inputs';
import { AllowanceLine, AllowanceRun } from './allowance-run.entity';
import { allowanceRunLife } from './allowance-run.life';
import { runAllowancesRules } from './run-allowances.rule';

/** Computes the post allowances of a month (核算岗位津贴), person by person with the reason; until it is locked it may be computed anew [WZ-12, WZ-13]. */
export const runAllowances = act({
  name: 'runAllowances',
  description: '核算月度岗位津贴:逐人给出发放与否、金额、所据岗位及理由;锁定前可重新核算,结果未变则不另计。Computes the post allowances of a month, person by person with the reason; until it is locked it may be computed anew, and what has not changed stays as it is [WZ-12, WZ-13].',
  who: ['officer', 'department-head'],
  under: 'allowances',
  input: RunAllowancesInput,
  object: AllowanceRun,
  answers: 'allowanceRun',
  ask: (ask, _input, source) => haveParameters(ask, source, ALLOWANCE_PARAMETERS),
  gather: async (source, { input: { month } }) => {
    const [run] = await source.children(AllowanceRun, 'month', month);
    return { run: run ?? null, allowances: await allowancesOfMonth(source, month) };
  },
  rules: runAllowancesRules,
  write: async (tx, { input: { month }, run, allowances, personId: computedById, today: computedOn, now }) => {
    const { lines, total, linesSha256 } = allowances;
    if (run?.linesSha256 === linesSha256) return run;
    const paidCount = lines.filter(({ amount }) => amount > 0n).length;
    const computed = { computation: (run?.computation ?? 0) + 1, total, paidCount, withheldCount: lines.length - paidCount, linesSha256, computedById, computedOn };
    const next = run
      ? await allowanceRunLife.move(tx, run, 'runAllowancesAnew', now, computed)
      : await allowanceRunLife.begin(tx, { id: tx.newId(), month, ...computed, paymentOrderId: null, orderVersion: null, version: 1 }, 'runAllowances', now);
    await insertLines(tx, next, allowances);
    return next;
  },
});

/** So many lines go in one statement. */
const LINES_A_STATEMENT = 1_000;

async function insertLines(tx: ActTransaction, { id: runId, month, computation }: AllowanceRun, { lines }: AllowancesOfMonth): Promise<void> {
  const rows = lines.map((line) => ({ ...line, id: tx.newId(), runId, computation, month, refusals: [...line.refusals] }));
  for (let from = 0; from < rows.length; from += LINES_A_STATEMENT) {
    await tx.manager.createQueryBuilder().insert().into(AllowanceLine).values(rows.slice(from, from + LINES_A_STATEMENT)).updateEntity(false).execute();
  }
}
