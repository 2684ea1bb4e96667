import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { signMinutes } from '../minutes/sign-minutes';
import { Person } from '../person/person.stub';
import { Attendance } from './attendance.entity';
import { closeMeeting } from './close-meeting';
import { inviteObserver } from './invite-observer';
import { MeetingStateChange } from './meeting.life';
import { Meeting } from './meeting.entity';
import { openMeeting } from './open-meeting';
import { recordAttendance } from './record-attendance';

@Resolver(() => Meeting)
export class MeetingFields {
  @FieldResolver(() => Person, { nullable: true, description: '主持人。Who presides; null until it is opened.' })
  presiding(@Root() { presidingId }: Meeting) {
    return presidingId && { id: presidingId };
  }

  @FieldResolver(() => [Attendance], { description: '参会名单。Who is listed, and who is there.' })
  attendance(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Attendance, 'meetingId', id);
  }

  @FieldResolver(() => [AgendaItem], { description: '议程。The agenda, in order.' })
  async agenda(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(AgendaItem, 'meetingId', id)).toSorted((one, other) => one.position - other.position);
  }

  @FieldResolver(() => [MeetingStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MeetingStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: Meeting, @Ctx() context: RequestContext) {
    const known = { meetingId: id, expectedVersion: version };
    return Promise.all([
      context.permission(inviteObserver, { meetingId: id }),
      context.permission(openMeeting, known),
      context.permission(closeMeeting, known),
      context.permission(signMinutes, known),
    ]);
  }
}

@Resolver(() => Attendance)
export class AttendanceFields {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: Attendance) {
    return { id: personId };
  }

  @FieldResolver(() => Meeting, { nullable: true, description: '会议。The meeting.' })
  meeting(@Root() { meetingId }: Attendance, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Meeting, meetingId);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { meetingId, personId, version }: Attendance, @Ctx() context: RequestContext) {
    return [await context.permission(recordAttendance, { meetingId, personId, expectedVersion: version })];
  }
}
