import type { Caller } from '@unionhall/contracts';
import { type Loaders, rowsOf } from '@unionhall/database';
import { ConferenceTask } from '../conference/joint-conference.entity';
import { reviewVisit } from '../survey/review-visit';
import { SurveyVisit } from '../survey/survey.entity';

const MOST = 100;

/** The tasks of joint conferences a person has yet to do, the most urgent first, at most a hundred. */
export function conferenceTasksWaiting({ statements }: Loaders, personId: string): Promise<ConferenceTask[]> {
  return rowsOf(statements, ConferenceTask, `WHERE responsible_id = ? AND done_on IS NULL ORDER BY due_on, id LIMIT ${MOST}`, [personId]);
}

/** The visits somebody's team has yet to make, and those somebody else recorded that wait for a review he may do, the most urgent first, at most a hundred. */
export function surveyVisitsWaiting({ statements }: Loaders, { roles }: Pick<Caller, 'roles'>, personId: string): Promise<SurveyVisit[]> {
  const mayReview = roles.some((role) => reviewVisit.who.includes(role));
  return rowsOf(
    statements,
    SurveyVisit,
    `WHERE (state IN ('assigned', 'returned') AND team_id IN (SELECT team_id FROM survey_team_member WHERE person_id = ?)) OR (? AND state = 'recorded' AND recorded_by_id <> ?) ORDER BY due_on, id LIMIT ${MOST}`,
    [personId, mayReview, personId],
  );
}
