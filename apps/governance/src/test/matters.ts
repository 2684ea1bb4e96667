import type { Caller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people, startFederation } from './federation';

/** A matter as the mutations about it answer. */
export interface SeenMatter {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly missingPreconditions: readonly string[];
  readonly history: readonly { readonly fromState: string | null; readonly toState: string; readonly actId: string }[];
}

/** A line of the list of a meeting. */
export interface SeenAttendance {
  readonly id: string;
  readonly capacity: string;
  readonly present: boolean;
  readonly version: number;
  readonly person: { readonly id: string };
}

/** A meeting as the mutations about it answer. */
export interface SeenMeeting {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly attendance: readonly SeenAttendance[];
  readonly presiding: { readonly id: string } | null;
}

export type MatterAnswer = Answered & { readonly matter: SeenMatter | null };
export type MeetingAnswer = Answered & { readonly meeting: SeenMeeting | null };
export type AttendanceAnswer = Answered & { readonly attendance: SeenAttendance | null };
export type AgendaAnswer = Answered & { readonly agendaItem: { readonly id: string; readonly position: number; readonly state: string; readonly version: number; readonly matter: SeenMatter } | null };

/** The day of the specs, as their clock stands. */
export const TODAY = '2026-03-10';

/** A federation with a chief, two deputies and an inspection head in their seats, and the items matters come under. */
export async function startLeadership(): Promise<TestHouse> {
  const house = await startFederation();
  await act(house, 'SeatMember', { personId: people.chief.personId, kind: 'CHIEF', from: '2026-01-01' });
  for (const { personId } of [people.deputy, people.otherDeputy]) await act(house, 'SeatMember', { personId, kind: 'DEPUTY', from: '2026-01-01' });
  await act(house, 'SeatMember', { personId: people.inspectionHead.personId, kind: 'INSPECTION_HEAD', from: '2026-01-01' });
  for (const code of ['innovation-fund', 'office-finance']) await act(house, 'DefinePowerItem', { code, title: '示例事项', keyPower: 'FINANCE' });
  return house;
}

let subjects = 0;

/** What raiseMatter takes, over a subject of its own. */
export function matterInput(more: object = {}) {
  subjects += 1;
  return {
    powerItem: 'innovation-fund',
    title: `示例议题${subjects}`,
    subjectType: 'Example',
    subjectId: idOf(10_000 + subjects),
    subjectSha256: 'a'.repeat(64),
    content: '示例内容',
    amount: '200000.00',
    parties: [{ personId: idOf(700) }, { employerId: idOf(701) }],
    idempotencyKey: `raise-${subjects}`,
    ...more,
  };
}

/** Raises a matter as an officer, who must not be refused: the secretary closes its vote [CP-5]. */
export async function raise(house: TestHouse, more: object = {}, caller: Caller = people.officer): Promise<SeenMatter> {
  return done(await act<MatterAnswer>(house, 'RaiseMatter', matterInput(more), caller)).matter!;
}

/** Attaches evidence of a precondition, a file of its own each time. */
export function attach(house: TestHouse, matter: { readonly id: string; readonly version: number }, precondition: string, more: object = {}): Promise<MatterAnswer> {
  subjects += 1;
  const input = { matterId: matter.id, expectedVersion: matter.version, precondition, title: '示例材料', fileSha256: subjects.toString(16).padStart(64, '0'), ...more };
  return act<MatterAnswer>(house, 'AttachEvidence', input);
}

/** A matter with all three proofs. */
export async function provenMatter(house: TestHouse, more: object = {}, caller: Caller = people.officer): Promise<SeenMatter> {
  const matter = await raise(house, more, caller);
  for (const precondition of ['RESEARCH', 'CONSULTATION', 'APPRAISAL']) done(await attach(house, matter, precondition));
  return matter;
}

/** Calls a meeting for the day of the specs. */
export async function call(house: TestHouse, heldOn = TODAY): Promise<SeenMeeting> {
  return done(await act<MeetingAnswer>(house, 'CallMeeting', { title: '示例班子会议', heldOn })).meeting!;
}

/** Records these persons as present. */
export async function attend(house: TestHouse, meeting: SeenMeeting, ...present: readonly Caller[]): Promise<void> {
  for (const { personId } of present) {
    const { version } = meeting.attendance.find(({ person }) => person.id === personId)!;
    done(await act<AttendanceAnswer>(house, 'RecordAttendance', { meetingId: meeting.id, personId, present: true, expectedVersion: version }));
  }
}

/** Places a matter on the agenda of a meeting. */
export function place(house: TestHouse, meeting: { readonly id: string }, matter: { readonly id: string; readonly version: number }): Promise<AgendaAnswer> {
  return act<AgendaAnswer>(house, 'PlaceOnAgenda', { meetingId: meeting.id, matterId: matter.id, expectedVersion: matter.version });
}

/** A matter or meeting as it now is, by its documented query. */
export async function seen<Node>(house: TestHouse, name: 'MatterById' | 'MeetingById', id: string, caller: Caller = people.secretary): Promise<Node> {
  const data = await house.data<Record<string, Node>>('governance', caller, operation(name), { id });
  return Object.values(data)[0]!;
}

/** The answer, if nothing was refused. Throws otherwise, so that a spec fails where it went wrong. */
export function done<Answer extends Answered>(answer: Answer): Answer {
  if (answer.refusals.length > 0) throw new Error(`refused: ${answer.refusals.map(({ code }) => code).join(', ')}`);
  return answer;
}
