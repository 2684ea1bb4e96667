import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Matter } from '../matter/matter.entity';
import { MatterConnection } from '../matter/matter.connection';
import { mattersNaming, mattersRaisedBy } from '../matter/matter.queries';
import { matterReaders } from '../matter/matter-readers';
import { AttendanceConnection } from '../meeting/meeting.connection';
import { attendancesOf } from '../meeting/meeting.queries';
import { Person } from './person.stub';

/** What matters and meetings add to a person. */
@Resolver(() => Person)
export class PersonMattersResolver {
  @Access({ to: matterReaders })
  @FieldResolver(() => MatterConnection, { nullable: true, description: '提出的议题。The matters the person raised, newest first.' })
  raisedMatters(
    @Root() { id }: Person,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return mattersRaisedBy(loaders, id, page);
  }

  @Access({ to: matterReaders })
  @FieldResolver(() => [Matter], { nullable: true, description: '以该人员为当事方的议题。The matters that name the person as a party, newest first.' })
  concerningMatters(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return mattersNaming(loaders, 'person_id', id);
  }

  @Access({ to: matterReaders })
  @FieldResolver(() => AttendanceConnection, { nullable: true, description: '参会记录。The meetings the person was listed for, newest first.' })
  meetingAttendances(
    @Root() { id }: Person,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return attendancesOf(loaders, id, page);
  }
}
