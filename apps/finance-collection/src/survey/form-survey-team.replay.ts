import { parameterOn } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { formSurveyTeamRules } from './form-survey-team.rule';

/** Asks the rules of formSurveyTeam again over the teams that were formed [BH-5]. Who is in a team decides nothing by the parameter. */
export const replayFormSurveyTeam: ActReplay = {
  act: 'formSurveyTeam',
  subjectType: 'SurveyTeam',
  parameters: ['finance-collection.survey-teams'],
  replay: async (source, { since, until, most }) => {
    const formed = await source.statements.query<{ id: string; name: string; year: number; actId: string; at: Date; teams: string }[]>(
      `SELECT id, name, year, act_id AS actId, formed_at AS at, (SELECT COUNT(*) FROM survey_team earlier WHERE earlier.year = team.year AND earlier.id < team.id) AS teams
       FROM survey_team team WHERE formed_at >= ? AND formed_at < ? ORDER BY formed_at, id LIMIT ${most}`,
      [since, until],
    );
    return Promise.all(
      formed.map(async ({ id, name, year, actId, at, teams }) => {
        const allowed = await parameterOn(source, 'finance-collection.survey-teams', dayInShanghai(at));
        const { refusals } = judge(formSurveyTeamRules, { input: { name, year, members: [] }, unregistered: [], teams: Number(teams), most: allowed, nameIsTaken: false, inAnotherTeam: [] });
        return { actId, at, subjectId: id, refusals };
      }),
    );
  },
};
