import { personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { type BusyActs, sha256 } from './busy-acts';

const MEMBERS: readonly PersonaName[] = ['chief', 'deputy-personnel', 'deputy-funds', 'deputy-finance'];
const PRECONDITIONS = ['RESEARCH', 'CONSULTATION', 'APPRAISAL'];

/** The leadership body meets on a day over one matter, and decides it: whoever is named abstains, the others are for it. */
export async function decideMatter(acts: BusyActs, matterId: string, heldOn: string, abstaining: readonly PersonaName[] = []): Promise<string> {
  const { house } = acts;
  for (const precondition of PRECONDITIONS) {
    const expectedVersion = await acts.version('matter', matterId, 'governance');
    await acts.do('officer', 'AttachEvidence', { matterId, expectedVersion, precondition, title: '示例材料', fileSha256: sha256(precondition) });
  }
  const meeting = await acts.do('secretary', 'CallMeeting', { title: '示例会议', heldOn });
  for (const name of MEMBERS) {
    const { personId } = personaDefinitions[name];
    const [line] = await house.sql<{ version: number }>('governance', 'SELECT version FROM attendance WHERE meeting_id = ? AND person_id = ?', [meeting.id, personId]);
    await acts.do('secretary', 'RecordAttendance', { meetingId: meeting.id, personId, present: true, expectedVersion: line!.version });
  }
  const onMeeting = async () => ({ meetingId: meeting.id, expectedVersion: await acts.version('meeting', meeting.id, 'governance') });
  await acts.do('secretary', 'OpenMeeting', await onMeeting());
  const item = await acts.do('secretary', 'PlaceOnAgenda', { meetingId: meeting.id, matterId, expectedVersion: await acts.version('matter', matterId, 'governance') });
  const onItem = async () => ({ agendaItemId: item.id, expectedVersion: await acts.version('agenda_item', item.id, 'governance') });
  await acts.do('secretary', 'StartAgendaItem', await onItem());
  const chiefLast = MEMBERS.toReversed();
  for (const name of chiefLast) await acts.do(name, 'StateOnItem', { agendaItemId: item.id, position: 'FOR' });
  await acts.do('secretary', 'OpenVote', await onItem());
  for (const name of chiefLast) await acts.do(name, 'CastVote', { agendaItemId: item.id, choice: abstaining.includes(name) ? 'ABSTAIN' : 'FOR' });
  const decision = await acts.do('secretary', 'CloseVote', await onItem());
  await acts.do('secretary', 'CloseMeeting', await onMeeting());
  await acts.do('chief', 'SignMinutes', await onMeeting());
  await house.settle();
  return decision.id;
}
