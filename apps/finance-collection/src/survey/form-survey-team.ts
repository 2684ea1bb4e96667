import { act, haveParameters, insertRow, parameterOn, unregisteredPersons } from '@unionhall/database';
import { formSurveyTeamRules } from './form-survey-team.rule';
import { SurveyTeam, SurveyTeamMember } from './survey.entity';
import { FormSurveyTeamInput } from './survey.inputs';

/** Forms a team of union and tax staff that surveys units (组成调查小组) [BH-5]. */
export const formSurveyTeam = act({
  name: 'formSurveyTeam',
  description: '组成工会与税务人员的调查小组。Forms a team of union and tax staff that surveys units [BH-5].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: FormSurveyTeamInput,
  object: SurveyTeam,
  answers: 'team',
  ask: async (ask, { members }, source) => {
    await haveParameters(ask, source, ['finance-collection.survey-teams']);
    return unregisteredPersons(ask, source, members.map(({ personId }, index) => ({ path: ['members', String(index), 'personId'], id: personId })));
  },
  gather: async (source, { input: { name, year, members }, today, asked: unregistered }) => {
    const lock = source.locking ? ' FOR UPDATE' : '';
    const teams = await source.statements.query<{ name: string }[]>(`SELECT name FROM survey_team WHERE year = ?${lock}`, [year]);
    const busy = await source.statements.query<{ id: string }[]>('SELECT member.person_id AS id FROM survey_team_member member JOIN survey_team team ON team.id = member.team_id WHERE team.year = ? AND member.person_id IN (?)', [year, members.map(({ personId }) => personId)]);
    return { unregistered, teams: teams.length, most: await parameterOn(source, 'finance-collection.survey-teams', today), nameIsTaken: teams.some((team) => team.name === name), inAnotherTeam: busy.map(({ id }) => id) };
  },
  rules: formSurveyTeamRules,
  write: async (tx, { input: { name, year, members }, now }) => {
    const team = await insertRow(tx.manager, SurveyTeam, { id: tx.newId(), name, year, actId: tx.actId, formedAt: now, version: 1 });
    for (const { personId, side } of members) await insertRow(tx.manager, SurveyTeamMember, { id: tx.newId(), teamId: team.id, personId, side });
    return team;
  },
});
