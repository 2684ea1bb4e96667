import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Meeting } from '../meeting/meeting.entity';
import { Person } from '../person/person.stub';
import { minutesContent } from './minutes-content';
import { minutesReaders } from './minutes-readers';
import { MeetingMinutes } from './minutes.entity';

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
  @FieldResolver(() => String, {
    nullable: true,
    description: '待签署的纪要正文,散会后可见;签署后记录又有变化的(如查明提前表态),为待签署的新版次。The text as it would be signed now: null before the meeting is closed, and after the signature as long as the record says nothing else.',
  })
  async minutesDraft(@Root() meeting: Meeting, @Ctx() { loaders }: RequestContext) {
    if (meeting.state !== 'closed' && meeting.state !== 'signed') return null;
    const signed = await loaders.children(MeetingMinutes, 'meetingId', meeting.id);
    const latest = signed.find(({ version }) => version === signed.length);
    if (latest && latest.content === (await minutesContent(loaders, meeting, latest.remark))) return null;
    return minutesContent(loaders, meeting, null);
  }
}
