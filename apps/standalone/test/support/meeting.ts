import type { Claims, PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Journey, Told } from './journey';

/** A matter on its way to a decision of the demonstration's leadership body. */
export interface MatterOnItsWay {
  readonly journey: Journey;
  readonly as: (persona: PersonaName) => Claims;
  readonly matterId: string;
  readonly today: string;
}

interface Matter extends Told {
  readonly state: string;
  readonly subjectSha256: string;
}

interface Item extends Told {
  readonly state: string;
}

/** The members in the order they speak: the chief last [GY-2c]. */
export const members: readonly PersonaName[] = ['deputy-personnel', 'deputy-funds', 'deputy-finance', 'chief'];

/** SHA-256 of a file that says nothing. */
export const FILE_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The matter, once the event that brings it has arrived. */
export function matterOf({ journey, as, matterId }: MatterOnItsWay): Promise<Matter> {
  return eventually(async () => (await journey.reads<{ matter: Matter | null }>(as('secretary'), operation('MatterById'), { id: matterId })).matter);
}

/** Attaches proofs to the matter [GY-2d]. */
export async function attach(on: MatterOnItsWay, preconditions: readonly string[]): Promise<void> {
  for (const precondition of preconditions) {
    const { version } = await matterOf(on);
    await on.journey.does(on.as('officer'), 'AttachEvidence', { matterId: on.matterId, expectedVersion: version, precondition, title: '示例材料', fileSha256: FILE_SHA256 });
  }
}

/** Calls a meeting for today at which everybody is present, opens it, and gives its id. */
export async function openMeeting({ journey, as, today }: MatterOnItsWay): Promise<string> {
  const secretary = as('secretary');
  const { id } = await journey.does(secretary, 'CallMeeting', { title: '领导班子会议（示例）', heldOn: today });
  const read = async () => (await journey.reads<{ meeting: Told & { attendance: (Told & { person: { id: string } })[] } }>(secretary, operation('MeetingById'), { id })).meeting;
  for (const { person, version } of (await read()).attendance) {
    await journey.does(secretary, 'RecordAttendance', { meetingId: id, personId: person.id, present: true, expectedVersion: version });
  }
  await journey.does(secretary, 'OpenMeeting', { meetingId: id, expectedVersion: (await read()).version });
  return id;
}

/** The agenda item as it is now. */
export async function itemOf({ journey, as }: MatterOnItsWay, id: string): Promise<Item> {
  return (await journey.reads<{ agendaItem: Item }>(as('secretary'), operation('AgendaItemById'), { id })).agendaItem;
}

/** An act of the secretary on an agenda item as it is now. */
export async function onItem<Result = Told>(on: MatterOnItsWay, act: string, agendaItemId: string): Promise<Result> {
  const { version } = await itemOf(on, agendaItemId);
  return on.journey.does<Result>(on.as('secretary'), act, { agendaItemId, expectedVersion: version });
}

/** Places the matter on the agenda of an open meeting. */
export async function place(on: MatterOnItsWay, meetingId: string): Promise<string> {
  const { version } = await matterOf(on);
  return (await on.journey.does(on.as('secretary'), 'PlaceOnAgenda', { meetingId, matterId: on.matterId, expectedVersion: version })).id;
}

/** Has a member state his view. */
export function states({ journey, as }: MatterOnItsWay, member: PersonaName, agendaItemId: string): Promise<Told> {
  return journey.does(as(member), 'StateOnItem', { agendaItemId, position: 'FOR', text: '同意（示例）' });
}

/** Opens the vote, has these members vote for it, closes it, and gives the decision's id. */
export async function vote(on: MatterOnItsWay, agendaItemId: string, voters: readonly PersonaName[]): Promise<string> {
  await onItem(on, 'OpenVote', agendaItemId);
  for (const member of voters) await on.journey.does(on.as(member), 'CastVote', { agendaItemId, choice: 'FOR' });
  return (await onItem(on, 'CloseVote', agendaItemId)).id;
}

/** Goes the whole way: proofs, meeting, statements in this order, vote. Gives the id of the adopted decision. */
export async function decide(on: MatterOnItsWay, recused?: PersonaName, speakers = members): Promise<string> {
  await attach(on, ['RESEARCH', 'CONSULTATION', 'APPRAISAL']);
  const item = await place(on, await openMeeting(on));
  if (recused) await on.journey.does(on.as(recused), 'RecuseFromItem', { agendaItemId: item, personId: on.as(recused).unionhall_person });
  await onItem(on, 'StartAgendaItem', item);
  const voters = speakers.filter((member) => member !== recused);
  for (const member of voters) await states(on, member, item);
  return vote(on, item, voters);
}

/** Has an objection to a list rejected: decided on by the body with this answer [GY-2b], and then answered by the holder of the fund. */
export async function rejectObjection({ journey, as, today }: Omit<MatterOnItsWay, 'matterId'>, { id: objectionId, version: expectedVersion }: Told, answer: string): Promise<void> {
  const { awardObjectionContent } = await journey.reads<{ awardObjectionContent: { sha256: string; lines: string[] } }>(as('officer'), operation('AwardObjectionContent'), { objectionId, answer });
  const subject = { subjectType: 'AwardObjection', subjectId: objectionId, subjectSha256: awardObjectionContent.sha256 };
  const { id: matterId } = await journey.does(as('officer'), 'RaiseMatter', { powerItem: 'innovation-fund', title: '公示异议的答复（示例）', ...subject, content: awardObjectionContent.lines.join('\n'), parties: [] });
  const decisionId = await decide({ journey, as, today, matterId });
  await eventually(async () => {
    const { refusals } = await journey.tries(as('deputy-funds'), 'AnswerAwardObjection', { objectionId, expectedVersion, upheld: false, answer, decisionId });
    return refusals.length === 0 ? true : null;
  });
}
