import { staleVersion } from '@unionhall/contracts';
import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { Attendance } from './attendance.entity';
import { Meeting } from './meeting.entity';
import { RecordAttendanceInput } from './meeting.inputs';
import { runningItem } from './meeting.queries';
import { meetingSecretary } from './meeting-secretary';
import { capacityOf, recordAttendanceRules } from './record-attendance.rule';

/** Records whether somebody listed is at the meeting (登记到会情况) [GY-2b]; whoever took a seat since the call is listed by it. */
export const recordAttendance = act({
  name: 'recordAttendance',
  description: '登记到会情况。Records whether somebody listed is there.',
  who: meetingSecretary,
  input: RecordAttendanceInput,
  object: Attendance,
  answers: 'attendance',
  gather: async (source, { input: { meetingId, personId, expectedVersion } }) => {
    const meeting = await source.toChange(Meeting, meetingId);
    const list = await source.children(Attendance, 'meetingId', meetingId);
    const line = list.find((each) => each.personId === personId) ?? null;
    if (line && line.version !== expectedVersion) throw staleVersion('Attendance', line.id, expectedVersion, line.version);
    return { meeting, list, line, seats: await everySeat(source), running: await runningItem(source, meetingId) };
  },
  rules: recordAttendanceRules,
  write: (tx, facts) => {
    const { input: { meetingId, personId, present, leaveReason }, line } = facts;
    if (line) return guardedUpdate(tx.manager, Attendance, line, { present, leaveReason: leaveReason ?? null });
    return insertRow(tx.manager, Attendance, { id: tx.newId(), meetingId, personId, capacity: capacityOf(facts)!, present, leaveReason: leaveReason ?? null, version: 1 });
  },
});
