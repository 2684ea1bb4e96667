import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AgendaItemState } from '../agenda-item/agenda-item.transitions';
import { type ListFacts, listIsOpen, meetingIsToday, membersWhoLeft } from './attendance.rule';
import { capacityBySeat } from './invite-observer.rule';

/** What the rules of recordAttendance look at. */
export interface RecordAttendanceFacts extends ListFacts {
  readonly input: { readonly personId: string; readonly present: boolean; readonly leaveReason?: string | null };
  /** The item the meeting is discussing or voting on, if any. */
  readonly running: { readonly title: string; readonly state: AgendaItemState } | null;
}

/** GY-2b: who is at a meeting is on its list; whoever took a seat since the call belongs on it too. */
export const personIsListed = rule<RecordAttendanceFacts>('GY-2b', 'governance.person-not-listed', (facts) =>
  capacityOf(facts) ? ok : refuse({ path: ['personId'], facts: { meeting: facts.meeting.title }, remedy: 'invite-as-observer' }),
);

/** GY-2b: only who sits in the leadership body that day is present as a member. */
export const memberStillSits = rule<RecordAttendanceFacts>('GY-2b', 'governance.member-left-the-body', (facts) => {
  const { input, list, meeting } = facts;
  const asRecorded = list.filter(({ personId }) => personId === input.personId).map((line) => ({ ...line, present: input.present }));
  const left = membersWhoLeft({ ...facts, list: asRecorded });
  return left.length === 0 ? ok : refuse({ path: ['personId'], facts: { heldOn: meeting.heldOn, count: left.length }, remedy: 'record-as-absent' });
});

/**
 * GY-2c: no member joins an item that has begun, and while it is voted on none leaves either, so that who is entitled
 * to vote stands (our reading). A member may leave a discussion.
 */
export const listStandsDuringItem = rule<RecordAttendanceFacts>('GY-2c', 'governance.attendance-stands-during-item', (facts) => {
  const { input, running } = facts;
  if (!running || capacityOf(facts) !== 'member' || (running.state === 'discussing' && !input.present)) return ok;
  return refuse({ path: ['personId'], facts: { title: running.title, state: running.state }, remedy: 'wait-for-the-item-to-end' });
});

/** GY-2b: who is there is not on leave. */
export const presentIsNotOnLeave = rule<RecordAttendanceFacts>('GY-2b', 'governance.present-on-leave', ({ input: { present, leaveReason }, meeting }) =>
  present && leaveReason?.trim() ? refuse({ path: ['leaveReason'], facts: { meeting: meeting.title }, remedy: 'record-presence-or-leave' }) : ok,
);

export const recordAttendanceRules = [listIsOpen, meetingIsToday, personIsListed, memberStillSits, listStandsDuringItem, presentIsNotOnLeave];

/** As what the person is listed, or would be by a seat taken since the call; null for somebody who is neither. */
export function capacityOf(facts: Pick<RecordAttendanceFacts, 'list' | 'seats' | 'meeting'> & { readonly input: { readonly personId: string } }) {
  const { input, list } = facts;
  return list.find(({ personId }) => personId === input.personId)?.capacity ?? capacityBySeat(facts, input.personId);
}
