import type { Loaders } from '@unionhall/database';
import { type Connection, connectionOf, pageOf, type PageArguments } from '@unionhall/graphql';
import { SurveyTeam, SurveyVisit } from './survey.entity';
import type { SurveyTeamFilter, SurveyTeamOrder, SurveyVisitFilter, SurveyVisitOrder } from './survey.inputs';

export const SurveyTeamConnection = connectionOf('SurveyTeam', '调查小组', () => SurveyTeam);
export const SurveyVisitConnection = connectionOf('SurveyVisit', '走访', () => SurveyVisit);

/** A page of the survey teams, of a year or of all. */
export function surveyTeamsPage(loaders: Loaders, { year }: SurveyTeamFilter, orderBy: SurveyTeamOrder, page: PageArguments): Promise<Connection<SurveyTeam>> {
  return pageOf(loaders, SurveyTeam, { where: year ? 'year = ?' : 'TRUE', parameters: year ? [year] : [], orderBy }, page);
}

/** A page of the visits a filter leaves. */
export function surveyVisitsPage(loaders: Loaders, { teamId, employerId, state, overdueOn }: SurveyVisitFilter, orderBy: SurveyVisitOrder, page: PageArguments): Promise<Connection<SurveyVisit>> {
  const conditions: [string, string][] = [];
  if (teamId) conditions.push(['team_id = ?', teamId]);
  if (employerId) conditions.push(['employer_id = ?', employerId]);
  if (state) conditions.push(['state = ?', state]);
  if (overdueOn) conditions.push([`(state IN ('assigned', 'returned') AND due_on < ?)`, overdueOn]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, SurveyVisit, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}

/** How far a team has come. */
export interface SurveyTeamCount {
  readonly assigned: number;
  readonly recorded: number;
  readonly confirmed: number;
}

/** How many visits of a team wait to be made, to be reviewed, and are confirmed; one statement for a hundred teams. */
export function countOf(loaders: Loaders, teamId: string): Promise<SurveyTeamCount> {
  return loaders
    .batch('surveyTeamCount', async (teamIds) => {
      const rows = await loaders.statements.query<{ teamId: string; state: string; count: string }[]>('SELECT team_id AS teamId, state, COUNT(*) AS count FROM survey_visit WHERE team_id IN (?) GROUP BY team_id, state', [teamIds]);
      return teamIds.map((id) => {
        const of = (...states: string[]) => rows.filter((row) => row.teamId === id && states.includes(row.state)).reduce((sum, { count }) => sum + Number(count), 0);
        return { assigned: of('assigned', 'returned'), recorded: of('recorded'), confirmed: of('confirmed') };
      });
    })
    .load(teamId);
}
