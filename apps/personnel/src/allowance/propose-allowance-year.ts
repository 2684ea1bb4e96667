import { act, type FactSource, guardedUpdate, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { ProposeAllowanceYearInput } from './allowance.inputs';
import { AllowanceYear } from './allowance-year.entity';
import { ALLOWANCE_YEAR, allowanceYearMatter, allowanceYearSha256 } from './allowance-year-matter';
import { proposeAllowanceYearRules } from './propose-allowance-year.rule';

/** Puts the post allowances of a year to the leadership body (提请年度岗位津贴方案); proposed anew, the earlier matter gives way [CP-9]. */
export const proposeAllowanceYear = act({
  name: 'proposeAllowanceYear',
  description: '提请年度岗位津贴方案,每年一次集体决定;未通过前可改提,原议题随之撤回。Puts the post allowances of a year to the leadership body, one standing decision a year; until it is adopted it may be proposed anew [CP-9].',
  who: ['officer', 'department-head'],
  under: 'allowances',
  input: ProposeAllowanceYearInput,
  object: AllowanceYear,
  answers: 'allowanceYear',
  gather: async (source, { input: { year } }) => {
    const [allowanceYear] = await source.children(AllowanceYear, 'year', String(year));
    return { allowanceYear: allowanceYear ?? null, adopted: allowanceYear ? await adoptedDecisionOn(source, allowanceYear) : null };
  },
  rules: proposeAllowanceYearRules,
  write: (tx, { input: { year, budget }, allowanceYear, personId: proposedById, today: proposedOn }) => {
    const proposal = { budget, contentSha256: allowanceYearSha256(year, budget), matterId: tx.newId(), proposedById, proposedOn };
    return allowanceYear ? guardedUpdate(tx.manager, AllowanceYear, allowanceYear, proposal) : insertRow(tx.manager, AllowanceYear, { id: tx.newId(), year, ...proposal, version: 1 });
  },
  tell: (allowanceYear) => [allowanceYearMatter(allowanceYear)],
});

/** The adopted decision on a year, whichever of its proposals it was over. */
async function adoptedDecisionOn({ statements }: FactSource, { id }: AllowanceYear): Promise<{ readonly decidedOn: LocalDate } | null> {
  const [decision] = await statements.query<{ decidedOn: LocalDate }[]>("SELECT decided_on AS decidedOn FROM decision_copy WHERE subject_type = ? AND subject_id = ? AND outcome = 'adopted'", [ALLOWANCE_YEAR, id]);
  return decision ?? null;
}
