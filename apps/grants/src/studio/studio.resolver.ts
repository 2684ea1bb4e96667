import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { Studio } from './studio.entity';
import { StudioFilter } from './studio.inputs';
import { StudioConnection } from './studio.connection';
import { studiosPage } from './studio.queries';
import { verifyStudio } from './verify-studio';

@Resolver(() => Studio)
export class StudioResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Studio, { nullable: true, description: '按编号查工作室。A studio by id.' })
  studio(@Arg('id', () => ID, { description: '工作室编号。Id of the studio.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Studio, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => StudioConnection, { nullable: true, description: '劳模创新工作室名册。The register of studios, by name.' })
  studios(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => StudioFilter, { defaultValue: {}, description: '筛选。Which studios.' }) filter: StudioFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return studiosPage(loaders, filter, page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '所在单位。The employer.' })
  employer(@Root() { employerId: id }: Studio) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '领衔人。The leader.' })
  leader(@Root() { leaderId: id }: Studio) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '核验人。Who verified the leader’s honour.' })
  verifiedBy(@Root() { verifiedById: id }: Studio) {
    return id && { id };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id, version }: Studio, @Ctx() context: RequestContext) {
    return [await context.permission(verifyStudio, { studioId: id, expectedVersion: version })];
  }
}
