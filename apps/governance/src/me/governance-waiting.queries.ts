import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { LARGEST_PAGE } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { matterReaders } from '../matter/matter-readers';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { parameterInForce } from '../parameter/parameter-in-force';
import type { FoundWaiting, GovernanceWaitingItem } from './governance-waiting.type';
import { sessionWaiting } from './session-waiting.queries';
import { supervisionWaiting } from './supervision-waiting.queries';
import { tasksWaiting } from './tasks-waiting.queries';

const NOTHING = { matterId: null, meetingId: null, agendaItemId: null, taskId: null, inquiryId: null, findingId: null, auditId: null, caseId: null, meetingTitle: null, attendingAs: null };

/** What of governance waits for a person, the earliest day first, at most a hundred. */
export async function governanceWaiting(loaders: Loaders, caller: Caller, today: LocalDate): Promise<GovernanceWaitingItem[]> {
  const parts = await Promise.all([deliberationWaiting(loaders, caller, today), sessionWaiting(loaders, caller.personId), tasksWaiting(loaders, caller), supervisionWaiting(loaders, caller, today)]);
  const earliest = parts.flat().toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)).slice(0, LARGEST_PAGE);
  return earliest.map((found) => ({ ...NOTHING, ...found }));
}

/**
 * Matters and meetings that wait for a person: evidence for matters of his own, meetings he is listed for; for the
 * secretary every matter that lacks evidence or can go on an agenda; for whoever presided minutes to sign, also anew where a
 * breach was found since [GY-2c].
 */
async function deliberationWaiting(loaders: Loaders, { personId, roles }: Caller, today: LocalDate): Promise<FoundWaiting[]> {
  const required = await parameterInForce({ loaders, statements: loaders.statements }, 'governance.preconditions', today);
  const isSecretary = roles.some((role) => (meetingSecretary as readonly string[]).includes(role));
  // Who is invited to observe learns what for and when; the meeting itself stays with those who read meetings.
  const readsMeetings = roles.some((role) => (matterReaders as readonly string[]).includes(role));
  return loaders.statements.query<FoundWaiting[]>(
    `SELECT IF(raised.proven < ?, 'evidence-missing', 'agenda-to-place') AS reason, raised.id AS matterId, NULL AS meetingId, NULL AS meetingTitle, NULL AS attendingAs, raised.raised_on AS \`on\`
       FROM (SELECT matter.id, matter.raised_on, matter.proposed_by_id,
                    (SELECT COUNT(DISTINCT precondition) FROM matter_evidence evidence WHERE evidence.matter_id = matter.id AND evidence.precondition IN (?)) AS proven
               FROM matter WHERE matter.state = 'raised') AS raised
      WHERE ? OR (raised.proposed_by_id = ? AND raised.proven < ?)
     UNION ALL
     SELECT 'meeting-to-attend', NULL, IF(? OR attendance.capacity <> 'observer', meeting.id, NULL), meeting.title, attendance.capacity, meeting.held_on
       FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id
      WHERE attendance.person_id = ? AND (meeting.state = 'open' OR (meeting.state = 'called' AND meeting.held_on >= ?))
     UNION ALL
     SELECT 'minutes-to-sign', NULL, meeting.id, NULL, NULL, meeting.held_on
       FROM meeting
      WHERE meeting.presiding_id = ? AND (meeting.state = 'closed' OR (meeting.state = 'signed' AND EXISTS (
        SELECT 1 FROM agenda_item item JOIN early_opinion found ON found.agenda_item_id = item.id
         WHERE item.meeting_id = meeting.id AND found.at > (SELECT MAX(signed.at) FROM minutes signed WHERE signed.meeting_id = meeting.id))))
      ORDER BY \`on\`, matterId, meetingId LIMIT ${LARGEST_PAGE}`,
    [required.length, required, isSecretary, personId, required.length, readsMeetings, personId, today, personId],
  );
}
