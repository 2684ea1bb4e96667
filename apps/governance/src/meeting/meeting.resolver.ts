import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { matterReaders } from '../matter/matter-readers';
import { callMeeting } from './call-meeting';
import { inviteObserver } from './invite-observer';
import { Meeting } from './meeting.entity';
import { CallMeetingInput, InviteObserverInput, MeetingFilter, OpenMeetingInput, PlaceOnAgendaInput, RecordAttendanceInput } from './meeting.inputs';
import {
  CallMeetingPayload,
  InviteObserverPayload,
  MeetingConnection,
  OpenMeetingPayload,
  PlaceOnAgendaPayload,
  RecordAttendancePayload,
} from './meeting.payloads';
import { meetingsPage } from './meeting.queries';
import { openMeeting } from './open-meeting';
import { placeOnAgenda } from './place-on-agenda';
import { recordAttendance } from './record-attendance';

@Resolver()
export class MeetingResolver {
  @Access({ to: matterReaders })
  @Query(() => Meeting, { nullable: true, description: '按编号查会议。A meeting of the leadership body by its id.' })
  meeting(@Arg('id', () => ID, { description: '会议编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Meeting, id);
  }

  @Access({ to: matterReaders })
  @Query(() => MeetingConnection, { nullable: true, description: '会议列表,日期近的在前。Meetings of the leadership body, the latest day first.' })
  meetings(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => MeetingFilter, { defaultValue: {}, description: '筛选。Which meetings.' }) filter: MeetingFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return meetingsPage(loaders, filter, { first, after });
  }

  @ActMutation(callMeeting, CallMeetingPayload, '通知会议,当日在任的班子成员列入名单。Calls a meeting and lists who sits in the leadership body that day [GY-2b].')
  callMeeting(
    @Arg('input', () => CallMeetingInput) input: CallMeetingInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(callMeeting, 'meeting', input, { dryRun });
  }

  @ActMutation(inviteObserver, InviteObserverPayload, '邀请旁听,旁听人员不计入到会人数。Invites somebody to observe; observers count for no quorum.')
  inviteObserver(
    @Arg('input', () => InviteObserverInput) input: InviteObserverInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(inviteObserver, 'attendance', input, { dryRun });
  }

  @ActMutation(recordAttendance, RecordAttendancePayload, '登记到会情况。Records whether somebody listed is there.')
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(recordAttendance, 'attendance', input, { dryRun });
  }

  @ActMutation(openMeeting, OpenMeetingPayload, '宣布开会,到会成员须超过规定比例。Opens a meeting once a quorum is there [GY-2b].')
  openMeeting(
    @Arg('input', () => OpenMeetingInput) input: OpenMeetingInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(openMeeting, 'meeting', input, { dryRun });
  }

  @ActMutation(placeOnAgenda, PlaceOnAgendaPayload, '议题列入议程,前置程序材料须齐全。Places a matter on an agenda once every precondition is proven [GY-2d].')
  placeOnAgenda(
    @Arg('input', () => PlaceOnAgendaInput) input: PlaceOnAgendaInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(placeOnAgenda, 'agendaItem', input, { dryRun });
  }
}
