import { act, insertRow } from '@unionhall/database';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { Attendance } from './attendance.entity';
import { callMeetingRules } from './call-meeting.rule';
import { inspectionHeadOn, membersOn } from './leadership-body.rule';
import { Meeting } from './meeting.entity';
import { CallMeetingInput } from './meeting.inputs';
import { meetingLife } from './meeting.life';
import { meetingSecretary } from './meeting-secretary';

/** Calls a meeting of the leadership body and lists who sits in it that day (通知会议) [GY-2b]. */
export const callMeeting = act({
  name: 'callMeeting',
  description: '通知会议,当日在任的班子成员列入名单。Calls a meeting and lists who sits in the leadership body that day [GY-2b].',
  who: meetingSecretary,
  input: CallMeetingInput,
  object: Meeting,
  answers: 'meeting',
  gather: async (source) => ({ seats: await everySeat(source) }),
  rules: callMeetingRules,
  write: async (tx, { input: { title, heldOn }, seats, now }) => {
    const meeting = await meetingLife.begin(tx, { id: tx.newId(), title, heldOn, presidingId: null, version: 1 }, 'callMeeting', now);
    const list = (personId: string, capacity: Attendance['capacity']) =>
      insertRow(tx.manager, Attendance, { id: tx.newId(), meetingId: meeting.id, personId, capacity, present: false, leaveReason: null, version: 1 });
    const members = membersOn(seats, heldOn);
    for (const personId of members) await list(personId, 'member');
    const inspectionHead = inspectionHeadOn(seats, heldOn);
    if (inspectionHead !== null && !members.includes(inspectionHead)) await list(inspectionHead, 'attending');
    return meeting;
  },
});
