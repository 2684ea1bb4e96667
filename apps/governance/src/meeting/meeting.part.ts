import type { DepartmentPart } from '@unionhall/graphql';
import { Attendance } from './attendance.entity';
import { callMeeting } from './call-meeting';
import { closeMeeting } from './close-meeting';
import { inviteObserver } from './invite-observer';
import { Meeting } from './meeting.entity';
import { AttendanceFields, MeetingFields } from './meeting.fields';
import { meetingLife } from './meeting.life';
import { MeetingResolver } from './meeting.resolver';
import { openMeeting } from './open-meeting';
import { placeOnAgenda } from './place-on-agenda';
import { recordAttendance } from './record-attendance';

export const meetingPart: DepartmentPart = {
  acts: [callMeeting, inviteObserver, recordAttendance, openMeeting, placeOnAgenda, closeMeeting],
  entities: [Meeting, Attendance],
  lives: [meetingLife],
  resolvers: [MeetingResolver, MeetingFields, AttendanceFields],
};
