import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { FoundWaiting } from './governance-waiting.type';

/** The items of meetings in session that wait for a member's statement or vote, in the order of their agendas; one statement. Whether it is his turn, the item's permissions say. */
export async function sessionWaiting(loaders: Loaders, personId: string | null): Promise<FoundWaiting[]> {
  return loaders.statements.query<FoundWaiting[]>(
    `SELECT IF(item.state = 'voting', 'vote-to-cast', 'statement-to-make') AS reason, item.id AS agendaItemId, item.matter_id AS matterId, item.meeting_id AS meetingId, meeting.held_on AS \`on\`
       FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id AND meeting.state = 'open' JOIN agenda_item item ON item.meeting_id = meeting.id
       LEFT JOIN statement ON statement.agenda_item_id = item.id AND statement.person_id = attendance.person_id
      WHERE attendance.person_id = ? AND attendance.capacity = 'member' AND attendance.present
        AND ((item.state = 'discussing' AND statement.id IS NULL)
          OR (item.state = 'voting' AND statement.id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM ballot WHERE ballot.agenda_item_id = item.id AND ballot.person_id = attendance.person_id)
            AND NOT EXISTS (SELECT 1 FROM vote_cast WHERE vote_cast.agenda_item_id = item.id AND vote_cast.person_id = attendance.person_id)))
        AND NOT EXISTS (SELECT 1 FROM recusal WHERE recusal.agenda_item_id = item.id AND recusal.person_id = attendance.person_id)
      ORDER BY meeting.held_on, item.position LIMIT ${LARGEST_PAGE}`,
    [personId],
  );
}
