import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { Appointment } from './appointment.entity';
import { leadershipPostsOn } from './appointment.queries';
import { concludeTrialPeriod } from './conclude-trial-period';
import { endAppointment } from './end-appointment';
import { leadershipPostAccess, LeadershipPostAnswer } from './leadership-post.type';
import { recordCultivation } from './record-cultivation';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Access(leadershipPostAccess)
  @Query(() => [LeadershipPostAnswer], {
    nullable: true,
    description: '这些人员今日是否担任领导岗位,按所问次序。Whether each of these persons holds a leadership post today, in the order asked.',
  })
  leadershipPosts(
    @Arg('personIds', () => [String], { description: '人员编号。Ids of the persons.' }) personIds: string[],
    @Ctx() { loaders, now }: RequestContext,
  ) {
    return leadershipPostsOn(loaders, personIds, dayInShanghai(now));
  }

  @FieldResolver(() => Post, { nullable: true, description: '岗位。The post.' })
  post(@Root() { postId }: Appointment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '任职人员。The person in it.' })
  person(@Root() { personId }: Appointment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: Appointment, @Ctx() context: RequestContext) {
    const seen = { appointmentId: id, expectedVersion: version };
    return [context.permission(endAppointment, seen), context.permission(concludeTrialPeriod, seen), context.permission(recordCultivation, { appointmentId: id })];
  }
}
