import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { matterReaders } from '../matter/matter-readers';
import { Meeting } from './meeting.entity';
import { MeetingFilter } from './meeting.inputs';
import { MeetingConnection } from './meeting.connection';
import { meetingsPage } from './meeting.queries';

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
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => MeetingFilter, { defaultValue: {}, description: '筛选。Which meetings.' }) filter: MeetingFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return meetingsPage(loaders, filter, page);
  }
}
