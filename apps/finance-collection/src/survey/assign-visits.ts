import { act, type FactSource, rowsOf } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { type AssignedEmployer, assignVisitsRules } from './assign-visits.rule';
import { SurveyTeam } from './survey.entity';
import { AssignVisitsInput } from './survey.inputs';
import { surveyVisitLife } from './survey-visit.life';

/** Gives a team units to visit (分派走访), payers of the preparation fund first [BH-5]. */
export const assignVisits = act({
  name: 'assignVisits',
  description: '分派走访,先查缴纳建会筹备金的单位。Gives a team units to visit, payers of the preparation fund first [BH-5].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: AssignVisitsInput,
  object: SurveyTeam,
  answers: 'team',
  addsOnly: true,
  gather: async (source, { input: { teamId, employerIds } }) => {
    const team = await source.toRead(SurveyTeam, teamId);
    return { team, employers: await assignedEmployers(source, employerIds), payersWaiting: await payersWaiting(source, employerIds) };
  },
  rules: assignVisitsRules,
  write: async (tx, { input: { employerIds, dueOn }, team, now, today }) => {
    const nothing = { visitedOn: null, hasUnion: null, tradeUnionId: null, unionFormedIn: null, headcount: null, rosterSha256: null, unionContent: null, taxContent: null, registeredUnionFormedIn: null, recordedById: null, reviewedById: null, reviewNote: null };
    for (const employerId of employerIds) await surveyVisitLife.begin(tx, { id: tx.newId(), teamId: team.id, employerId, assignedOn: today, dueOn, ...nothing, version: 1 }, 'assignVisits', now);
    return team;
  },
  about: ({ teamId }) => teamId,
});

async function assignedEmployers(source: FactSource, ids: readonly string[]): Promise<AssignedEmployer[]> {
  const employers = await rowsOf(source.statements, Employer, 'WHERE id IN (?)', [ids]);
  const open = await source.statements.query<{ id: string }[]>(`SELECT employer_id AS id FROM survey_visit WHERE employer_id IN (?) AND state <> 'confirmed'`, [ids]);
  const visited = new Set(open.map(({ id }) => id));
  return employers.map(({ id, name, mergedIntoId, unionFormedIn }) => ({ id, name, mergedIntoId, hasUnion: unionFormedIn !== null, isBeingVisited: visited.has(id) }));
}

async function payersWaiting({ statements }: FactSource, ids: readonly string[]): Promise<number> {
  const [row] = await statements.query<{ count: string }[]>(
    'SELECT COUNT(*) AS count FROM employer WHERE merged_into_id IS NULL AND union_formed_in IS NULL AND id NOT IN (?) AND NOT EXISTS (SELECT 1 FROM survey_visit WHERE survey_visit.employer_id = employer.id)',
    [ids],
  );
  return Number(row!.count);
}
