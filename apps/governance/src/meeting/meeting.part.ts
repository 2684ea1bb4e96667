import type { DepartmentPart } from '@unionhall/graphql';
import { Attendance } from './attendance.entity';
import { callMeeting } from './call-meeting';
import { closeMeeting } from './close-meeting';
import { inviteObserver } from './invite-observer';
import { MeetingStateChange } from './meeting-state-change.entity';
import { Meeting } from './meeting.entity';
import { AttendanceFields, MeetingFields } from './meeting.fields';
import { MeetingResolver } from './meeting.resolver';
import { meetingTransitions } from './meeting.transitions';
import { openMeeting } from './open-meeting';
import { placeOnAgenda } from './place-on-agenda';
import { recordAttendance } from './record-attendance';

export const meetingPart: DepartmentPart = {
  acts: [callMeeting, inviteObserver, recordAttendance, openMeeting, placeOnAgenda, closeMeeting],
  entities: [Meeting, Attendance, MeetingStateChange],
  resolvers: [MeetingResolver, MeetingFields, AttendanceFields],
  transitions: { meeting: meetingTransitions },
};
