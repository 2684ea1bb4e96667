import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { editableStates } from '../application/application.transitions';
import type { GrantsWaitingItem } from './grants-waiting.type';

/** What waits for a person, soonest due first, at most a hundred: agreements to give [YZ-8], drafts of his own to submit. */
export function grantsWaiting({ statements }: Loaders, personId: string, today: LocalDate): Promise<GrantsWaitingItem[]> {
  const inOpenRound = `application.state IN (?) AND round.state = 'open' AND round.window_last >= ?`;
  return statements.query<GrantsWaitingItem[]>(
    `SELECT 'agreement' AS reason, application.id AS applicationId, application.content_changed_at AS since, round.window_last AS dueOn
       FROM grant_team_member AS member
       JOIN grant_application AS application ON application.id = member.application_id
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE member.person_id = ? AND ${inOpenRound} AND NOT EXISTS (
        SELECT 1 FROM grant_agreement AS agreement
         WHERE agreement.application_id = application.id AND agreement.person_id = member.person_id AND agreement.content_sha256 = application.content_sha256)
     UNION ALL
     SELECT 'submission', application.id, application.content_changed_at, round.window_last
       FROM grant_application AS application
       JOIN grant_round AS round ON round.id = application.round_id
      WHERE application.applicant_id = ? AND ${inOpenRound}
      ORDER BY dueOn, applicationId LIMIT ${LARGEST_PAGE}`,
    [personId, editableStates, today, personId, editableStates, today],
  );
}
