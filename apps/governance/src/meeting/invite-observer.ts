import { act, insertRow, unregisteredPersons } from '@unionhall/database';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { Attendance } from './attendance.entity';
import { inviteObserverRules } from './invite-observer.rule';
import { Meeting } from './meeting.entity';
import { InviteObserverInput } from './meeting.inputs';
import { meetingSecretary } from './meeting-secretary';

/** Invites somebody to observe a meeting, without voice in the count of its members (邀请旁听). */
export const inviteObserver = act({
  name: 'inviteObserver',
  description: '邀请旁听,旁听人员不计入到会人数。Invites somebody to observe; observers count for no quorum.',
  who: meetingSecretary,
  input: InviteObserverInput,
  object: Attendance,
  answers: 'attendance',
  ask: (ask, { personId }, source) => unregisteredPersons(ask, source, [{ path: ['personId'], id: personId }]),
  gather: async (source, { input: { meetingId }, asked: unregistered }) => ({
    unregistered,
    // Changes nothing of the meeting, but nobody else may change its list meanwhile.
    meeting: await source.toChange(Meeting, meetingId),
    list: await source.children(Attendance, 'meetingId', meetingId),
    seats: await everySeat(source),
  }),
  rules: inviteObserverRules,
  write: (tx, { input: { meetingId, personId } }) =>
    insertRow(tx.manager, Attendance, { id: tx.newId(), meetingId, personId, capacity: 'observer', present: false, leaveReason: null, version: 1 }),
});
