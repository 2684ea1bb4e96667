import { type Fen, type LocalDate, type Month, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision, rule } from '@unionhall/rulebook';
import { type AllowanceRunState, allowanceRunTransitions } from './allowance-run.transitions';

/** What the rules of lockAllowances look at; amounts in fen. */
export interface LockAllowancesFacts extends Omit<DecidedMatterFacts, 'decision'> {
  readonly today: LocalDate;
  readonly run: { readonly month: Month; readonly state: AllowanceRunState; readonly total: Fen; readonly linesSha256: string };
  /** What the month comes to as the register stands now; null where its lines stay as they were. */
  readonly allowances: { readonly linesSha256: string } | null;
  /** What was proposed for its year, or null. */
  readonly allowanceYear: object | null;
  readonly decision: (NonNullable<DecidedMatterFacts['decision']> & { readonly amount: Fen | null }) | null;
  /** What the other months of the year take. */
  readonly othersOfYear: Fen;
  readonly asked: {
    /** The account as finance-collection answered for it. A function, because "may I?" is asked before one is named. */
    readonly account: () => { readonly holderName: string | null; readonly employerId: string | null };
  };
}

const lockable: readonly AllowanceRunState[] = [...allowanceRunTransitions.lockAllowances.from, ...allowanceRunTransitions.lockAllowancesAgain.from];

/** HOUSE-1: a month is locked once. */
export const runMayBeLocked = rule<LockAllowancesFacts>('HOUSE-1', 'personnel.allowance-run-state', ({ run: { month, state } }) =>
  lockable.includes(state) ? ok : refuse({ path: ['allowanceRunId'], facts: { month, state, required: [...lockable] }, remedy: 'follow-the-payment-of-the-month' }),
);

/** WZ-13: whole months only: it is locked once it is over. */
export const monthIsOver = rule<LockAllowancesFacts>('WZ-13', 'personnel.allowance-month-not-over', ({ run: { month }, today }) =>
  month < today.slice(0, 7) ? ok : refuse({ path: ['allowanceRunId'], facts: { month, today }, remedy: 'wait-for-a-whole-month' }),
);

/** WZ-13: what is locked is what the register says. */
export const runIsUpToDate = rule<LockAllowancesFacts>('WZ-13', 'personnel.allowance-run-outdated', ({ run: { month, linesSha256 }, allowances }) =>
  allowances === null || allowances.linesSha256 === linesSha256 ? ok : refuse({ path: ['allowanceRunId'], facts: { month }, remedy: 'compute-the-month-anew' }),
);

/** HOUSE-4: somebody is paid. */
export const somebodyIsPaid = rule<LockAllowancesFacts>('HOUSE-4', 'personnel.allowance-nobody-paid', ({ run: { month, total } }) =>
  total > 0n ? ok : refuse({ path: ['allowanceRunId'], facts: { month }, remedy: 'leave-the-month-as-it-is' }),
);

/** CP-9: the year has its standing decision. */
export const yearIsProposed = rule<LockAllowancesFacts>('CP-9', 'personnel.allowance-year-missing', ({ run: { month }, allowanceYear }) =>
  allowanceYear ? ok : refuse({ path: ['allowanceRunId'], facts: { year: Number(month.slice(0, 4)) }, remedy: 'propose-the-allowances-of-the-year' }),
);

/** CP-9: all months of a year stay within what its decision allows. */
export const yearIsNotUsedUp = rule<LockAllowancesFacts>('CP-9', 'personnel.allowance-year-used-up', ({ run: { total }, decision, othersOfYear }) => {
  const decided = decision?.amount ?? 0n;
  return decision === null || othersOfYear + total <= decided
    ? ok
    : refuse({ path: ['decisionId'], facts: { decided: yuanFromFen(decided), others: yuanFromFen(othersOfYear), total: yuanFromFen(total) }, remedy: 'have-the-year-decided-higher' });
});

/** HOUSE-2: the money goes to a registered account for collective payment, which is a unit’s and no person’s. */
export const accountIsAUnits = rule<LockAllowancesFacts>('HOUSE-2', 'personnel.allowance-account-unfit', ({ asked: { account } }) => {
  const { holderName, employerId } = account();
  return holderName !== null && employerId !== null ? ok : refuse({ path: ['payeeAccountId'], facts: {}, remedy: 'name-the-account-for-collective-payment' });
});

export const lockAllowancesRules: readonly Rule<LockAllowancesFacts>[] = [runMayBeLocked, monthIsOver, runIsUpToDate, somebodyIsPaid, yearIsProposed, ...restsOnItsDecision, yearIsNotUsedUp, accountIsAUnits];
