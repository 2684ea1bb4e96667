import { act } from '@unionhall/database';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import { Attendance } from './attendance.entity';
import { Meeting } from './meeting.entity';
import { OpenMeetingInput } from './meeting.inputs';
import { meetingSecretary } from './meeting-secretary';
import { meetingLife } from './meeting.life';
import { openMeetingRules, presidingOf } from './open-meeting.rule';

/** Opens a meeting once a quorum is there and it is clear who presides (宣布开会) [GY-2b, GY-2c]. */
export const openMeeting = act({
  name: 'openMeeting',
  description: '宣布开会,到会成员须超过规定比例。Opens a meeting once a quorum is there [GY-2b].',
  who: meetingSecretary,
  input: OpenMeetingInput,
  object: Meeting,
  answers: 'meeting',
  gather: async (source, { input: { meetingId, expectedVersion }, today }) => ({
    meeting: await source.toChange(Meeting, meetingId, expectedVersion),
    list: await source.children(Attendance, 'meetingId', meetingId),
    seats: await everySeat(source),
    quorum: await parameterReliedOn(source, 'governance.quorum', today),
  }),
  rules: openMeetingRules,
  write: (tx, facts) => meetingLife.move(tx, facts.meeting, 'openMeeting', facts.now, { presidingId: presidingOf(facts) }),
  about: ({ meetingId }) => meetingId,
});
