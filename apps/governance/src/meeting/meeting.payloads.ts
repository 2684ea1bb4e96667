import { connectionOf, payloadOf } from '@unionhall/graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { Attendance } from './attendance.entity';
import { Meeting } from './meeting.entity';

export const CallMeetingPayload = payloadOf('CallMeeting', 'meeting', () => Meeting);
export const OpenMeetingPayload = payloadOf('OpenMeeting', 'meeting', () => Meeting);
export const InviteObserverPayload = payloadOf('InviteObserver', 'attendance', () => Attendance);
export const RecordAttendancePayload = payloadOf('RecordAttendance', 'attendance', () => Attendance);
export const PlaceOnAgendaPayload = payloadOf('PlaceOnAgenda', 'agendaItem', () => AgendaItem);
export const MeetingConnection = connectionOf('Meeting', '会议', () => Meeting);
export const AttendanceConnection = connectionOf('Attendance', '参会记录', () => Attendance);
