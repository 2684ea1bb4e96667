import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { closeMeeting } from '../meeting/close-meeting';
import { Meeting } from '../meeting/meeting.entity';
import { Person } from '../person/person.stub';
import { minutesContent } from './minutes-content';
import { minutesReaders } from './minutes-readers';
import { MeetingMinutes } from './minutes.entity';
import { CloseMeetingInput, SignMinutesInput } from './minutes.inputs';
import { CloseMeetingPayload, SignMinutesPayload } from './minutes.payloads';
import { signMinutes } from './sign-minutes';

@Resolver(() => MeetingMinutes)
export class MinutesResolver {
  @FieldResolver(() => Person, { nullable: true, description: '签署人,即会议主持人。Who signed: whoever presided.' })
  signedBy(@Root() { signedById }: MeetingMinutes) {
    return { id: signedById };
  }

  @FieldResolver(() => Meeting, { nullable: true, description: '会议。The meeting.' })
  meeting(@Root() { meetingId }: MeetingMinutes, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Meeting, meetingId);
  }

  @ActMutation(closeMeeting, CloseMeetingPayload, '散会,各议题须已形成决定或缓议。Closes a meeting once every item is decided or put off.')
  closeMeeting(
    @Arg('input', () => CloseMeetingInput) input: CloseMeetingInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(closeMeeting, 'meeting', input, { dryRun });
  }

  @ActMutation(signMinutes, SignMinutesPayload, '主持人签署会议纪要;更正为新的版次,首版保留。Whoever presided signs the minutes; a correction is a new version and the first stays.')
  signMinutes(
    @Arg('input', () => SignMinutesInput) input: SignMinutesInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(signMinutes, 'minutes', input, { dryRun });
  }
}

/** The minutes of a meeting, as the meeting shows them. */
@Resolver(() => Meeting)
export class MeetingMinutesFields {
  @Access({ to: minutesReaders })
  @FieldResolver(() => [MeetingMinutes], { nullable: true, description: '已签署的会议纪要,按版次。The signed minutes, oldest version first.' })
  async minutes(@Root() { id }: Meeting, @Ctx() { loaders }: RequestContext) {
    const versions = await loaders.children(MeetingMinutes, 'meetingId', id);
    return versions.toSorted((one, other) => one.version - other.version);
  }

  @Access({ to: ['chief', 'deputy', 'meeting-secretary'] })
  @FieldResolver(() => String, { nullable: true, description: '待签署的纪要正文,散会后可见。The text as it would be signed now; null before the meeting is closed.' })
  minutesDraft(@Root() meeting: Meeting, @Ctx() { loaders }: RequestContext) {
    return meeting.state === 'closed' ? minutesContent(loaders, meeting, null) : null;
  }
}
