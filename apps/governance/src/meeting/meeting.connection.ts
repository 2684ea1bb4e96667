import { connectionOf } from '@unionhall/graphql';
import { Attendance } from './attendance.entity';
import { Meeting } from './meeting.entity';

export const MeetingConnection = connectionOf('Meeting', '会议', () => Meeting);
export const AttendanceConnection = connectionOf('Attendance', '参会记录', () => Attendance);
