import { type LocalDate, type Month, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AllowanceRunState, allowanceRunTransitions } from './allowance-run.transitions';

/** What the rules of runAllowances look at. */
export interface RunAllowancesFacts {
  readonly input: { readonly month: Month };
  readonly today: LocalDate;
  readonly run: { readonly state: AllowanceRunState } | null;
}

/** HOUSE-5: a month is computed once it has begun. */
export const monthHasBegun = rule<RunAllowancesFacts>('HOUSE-5', 'personnel.allowance-month-to-come', ({ input: { month }, today }) =>
  month <= today.slice(0, 7) ? ok : refuse({ path: ['month'], facts: { month, today }, remedy: 'wait-for-a-whole-month' }),
);

/** HOUSE-1: a locked month does not change. */
export const monthIsNotLocked = rule<RunAllowancesFacts>('HOUSE-1', 'personnel.allowance-run-state', ({ input: { month }, run }) => {
  const { from } = allowanceRunTransitions.runAllowancesAnew;
  return run === null || (from as readonly AllowanceRunState[]).includes(run.state) ? ok : refuse({ path: ['month'], facts: { month, state: run.state, required: [...from] }, remedy: 'follow-the-payment-of-the-month' });
});

export const runAllowancesRules = [monthHasBegun, monthIsNotLocked];
