import { canonicalJson, type FactSource, parameterOn, sha256Hex } from '@unionhall/database';
import { type Fen, type Month, sumFen } from '@unionhall/kernel';
import { type AllowanceLineContent, allowanceLines } from './allowance-line.rule';
import { daysOfMonth, peopleInMonth } from './people-in-month';

/** What a month comes to as the register stands now. */
export interface AllowancesOfMonth {
  readonly lines: readonly AllowanceLineContent[];
  readonly total: Fen;
  readonly linesSha256: string;
}

/** The parameters a month is computed by. */
export const ALLOWANCE_PARAMETERS = ['personnel.post-allowance', 'personnel.own-allowance-statuses'] as const;

/** Computes a month from the register as it stands, by the parameters in force on its first day [WZ-12, WZ-13]. */
export async function allowancesOfMonth(source: FactSource, month: Month): Promise<AllowancesOfMonth> {
  const days = daysOfMonth(month);
  const [professionalAllowance, ownAllowanceStatuses] = [await parameterOn(source, 'personnel.post-allowance', days.first), await parameterOn(source, 'personnel.own-allowance-statuses', days.first)];
  const lines = allowanceLines(await peopleInMonth(source, month), { month, ...days, professionalAllowance, ownAllowanceStatuses });
  const content = lines.map(({ personId, status, appointmentId, amount, refusals }) => ({ personId, status, appointmentId, amount: amount.toString(), refusals: refusals.map(({ code }) => code) }));
  return { lines, total: sumFen(lines.map(({ amount }) => amount)), linesSha256: sha256Hex(canonicalJson({ month, lines: content })) };
}
