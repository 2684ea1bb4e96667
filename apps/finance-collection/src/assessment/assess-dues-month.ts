import { act, type ActTransaction, type FactSource, haveParameters, insertRow, parameterIfOn, rowsOf } from '@unionhall/database';
import type { LocalDate, Month, Refusal } from '@unionhall/kernel';
import { closedMonths } from '../collection-month/closed-months';
import { Employer } from '../employer/employer.entity';
import { assessDuesMonthRules, categoryIn, duesOn, refusalsOfDuesItem } from './assess-dues-month.rule';
import { AssessDuesMonthInput, type DuesAssessmentItemInput } from './assessment.inputs';
import { DuesAssessmentBatch } from './dues-assessment-batch.entity';
import { DuesAssessment } from './dues-assessment.entity';
import { DuesExemption } from './dues-exemption.entity';

/** Assesses what units owe for a month, in bulk (批量核定应缴经费): base times the rate of the month [CP-1]; each item is done or refused by itself. */
export const assessDuesMonth = act({
  name: 'assessDuesMonth',
  description: '批量核定一个月的应缴经费:工资总额乘以该月计提比例,逐项办理。Assesses what units owe for a month, in bulk: payroll times the rate of the month; each item is done or refused by itself.',
  who: ['accountant', 'officer', 'department-head'],
  input: AssessDuesMonthInput,
  object: DuesAssessmentBatch,
  answers: 'batch',
  ask: (ask, _input, source) => haveParameters(ask, source, ['finance-collection.dues-rate']),
  gather: async (source, { input }) => ({
    closedMonths: 'period' in input ? await closedMonths(source, [input.period]) : [],
    rate: 'period' in input ? await parameterIfOn(source, 'finance-collection.dues-rate', firstDayOf(input.period)) : 0,
    // "May I?" is asked before there are items.
    items: 'items' in input ? await judgedItems(source, input.period, input.items) : [],
  }),
  rules: assessDuesMonthRules,
  write: async (tx, { input: { period }, rate: found, items, personId, today }) => {
    const rate = found!;
    const batchId = tx.newId();
    const made = items.map(({ employer, refusals }) => (refusals.length === 0 && employer ? tx.newId() : null));
    const kept = items.map(({ input: { employerId }, refusals }, index) => ({ employerId, assessmentId: made[index]!, refusals }));
    const batch = await insertRow(tx.manager, DuesAssessmentBatch, { id: batchId, period, rate, items: kept, assessedById: personId, assessedOn: today, version: 1 });
    await insertAssessments(
      tx,
      items.flatMap(({ input: { payroll, employerId }, employer, exemptionId }, index) => {
        const id = made[index];
        return id && employer ? [{ id, batchId, employerId, period, category: categoryIn(period, employer.unionFormedIn), payroll, rate, amount: duesOn(payroll, rate), exemptionId, version: 1 }] : [];
      }),
    );
    return batch;
  },
});

/** One item with what it names, and what speaks against it. */
interface JudgedItem {
  readonly input: DuesAssessmentItemInput;
  readonly employer: Employer | null;
  readonly exemptionId: string | null;
  readonly refusals: readonly Refusal[];
}

async function judgedItems(source: FactSource, period: Month, inputs: readonly DuesAssessmentItemInput[]): Promise<JudgedItem[]> {
  const ids = [...new Set(inputs.map(({ employerId }) => employerId))];
  const lock = source.locking ? ' LOCK IN SHARE MODE' : '';
  const employers = new Map((await rowsOf(source.statements, Employer, `WHERE id IN (?) ORDER BY id${lock}`, [ids])).map((each) => [each.id, each]));
  const assessed = new Map((await rowsOf(source.statements, DuesAssessment, 'WHERE period = ? AND employer_id IN (?)', [period, ids])).map(({ employerId, amount }) => [employerId, amount]));
  const carriedOver = await source.statements.query<{ employerId: string; owed: string }[]>('SELECT employer_id AS employerId, owed FROM opening_item WHERE period = ? AND employer_id IN (?)', [period, ids]);
  for (const { employerId, owed } of carriedOver) assessed.set(employerId, BigInt(owed));
  const exempted = new Map((await rowsOf(source.statements, DuesExemption, 'WHERE ? BETWEEN first_period AND last_period AND employer_id IN (?)', [period, ids])).map(({ employerId, id }) => [employerId, id]));
  return inputs.map((input, index) => {
    const employer = employers.get(input.employerId) ?? null;
    const refusals = refusalsOfDuesItem({ index, period, item: input, employer, assessed: assessed.get(input.employerId) ?? null });
    // A later item of the same unit is a second assessment.
    if (refusals.length === 0) assessed.set(input.employerId, 0n);
    return { input, employer, exemptionId: exempted.get(input.employerId) ?? null, refusals };
  });
}

async function insertAssessments({ manager }: Pick<ActTransaction, 'manager'>, rows: readonly DuesAssessment[]): Promise<void> {
  if (rows.length > 0) await manager.createQueryBuilder().insert().into(DuesAssessment).values([...rows] as never).updateEntity(false).execute();
}

const firstDayOf = (period: Month) => `${period}-01` as LocalDate;
