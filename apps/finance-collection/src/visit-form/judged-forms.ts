import { type FactSource, rowsOf } from '@unionhall/database';
import type { CsvRow } from '@unionhall/files';
import type { PreviewedRow } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { belongsFacts } from '../employer/belongs-facts';
import { Employer } from '../employer/employer.entity';
import type { Found } from '../survey/record-finding';
import { SurveyTeamMember, SurveyVisit } from '../survey/survey.entity';
import { surveyVisitTransitions } from '../survey/survey-visit.transitions';
import { TradeUnion } from '../trade-union/trade-union.entity';
import type { VisitFormVerdict } from './visit-form.entity';
import { contentOfFormRow, namedIn, refusalsOfFinding, refusalsOfFormRow } from './visit-form-row.rule';

/** A form with what it comes to, and what was found unless it is refused. */
export interface JudgedForm extends PreviewedRow<VisitFormVerdict> {
  readonly found: Found | null;
}

/** Looks at each form as recordVisit would, for the person who is to enter it. */
export async function judgedForms(source: FactSource, rows: readonly CsvRow[], basis: { readonly personId: string; readonly today: LocalDate }): Promise<JudgedForm[]> {
  const named = rows.map(({ cells }) => namedIn(cells));
  const employers = await rowsOf(source.statements, Employer, 'WHERE credit_code IN (?) ORDER BY id', [[...named.map(({ creditCode }) => creditCode), '']]);
  const waiting = await rowsOf(source.statements, SurveyVisit, `WHERE employer_id IN (?) AND state IN (?) ORDER BY id${source.locking ? ' FOR UPDATE' : ''}`, [[...employers.map(({ id }) => id), ''], [...surveyVisitTransitions.recordVisit.from]]);
  const unions = await rowsOf(source.statements, TradeUnion, 'WHERE name IN (?)', [[...named.map(({ union }) => union), '']]);
  const lines = new Map<string, number>();
  const judged: JudgedForm[] = [];
  for (const { line, cells } of rows) {
    const { creditCode, union } = namedIn(cells);
    const employer = employers.find((each) => each.creditCode === creditCode);
    const visit = waiting.find(({ employerId }) => employerId === employer?.id);
    const ofName = unions.filter(({ name }) => name === union);
    const refusals = refusalsOfFormRow({ line, cells, earlierLine: lines.get(creditCode) ?? null, visitWaits: visit !== undefined, unions: ofName.length });
    lines.set(creditCode, line);
    if (refusals.length > 0 || !visit || !employer) {
      judged.push({ line, cells, verdict: 'refused', refusals, found: null });
      continue;
    }
    const content = contentOfFormRow(cells);
    const belongs = { tradeUnionId: ofName[0]?.id ?? null, unionFormedIn: content.unionFormedIn, taxBranchId: null };
    const members = await source.children(SurveyTeamMember, 'teamId', visit.teamId);
    const facts = { ...basis, visit, isOfTheTeam: members.some(({ personId }) => personId === basis.personId), input: { ...content, tradeUnionId: belongs.tradeUnionId }, belongs, ...(await belongsFacts(source, belongs)) };
    const against = refusalsOfFinding(line, facts);
    judged.push({ line, cells, verdict: against.length > 0 ? 'refused' : 'recorded', refusals: against, found: against.length > 0 ? null : { input: content, belongs, visit, employer } });
  }
  return judged;
}
