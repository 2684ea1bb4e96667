import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { MeetingStateChange } from './meeting-state-change.entity';
import { Meeting } from './meeting.entity';
import { meetingTransitions } from './meeting.transitions';

/** The transaction in which a meeting moves: an act's, or an event's under the event's id. */
export type MeetingStep = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** Moves a meeting as the table says for the act, with what changes besides, and enters the step: the only way a state changes. */
export async function moveMeeting(
  tx: MeetingStep,
  meeting: Meeting,
  act: keyof typeof meetingTransitions,
  at: Date,
  changes: Partial<Omit<Meeting, 'state' | 'version'>> = {},
): Promise<Meeting> {
  const moved = await guardedUpdate(tx.manager, Meeting, meeting, { ...changes, state: meetingTransitions[act].to });
  await enterMeetingStep(tx, moved, meeting.state, at);
  return moved;
}

/** Enters one step of a meeting's life; `from` is null for its beginning. */
export async function enterMeetingStep(tx: MeetingStep, { id, state }: Meeting, from: Meeting['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, MeetingStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at });
}
