import { staffRoles } from '@unionhall/contracts';
import { Access, LocalDateScalar, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointment/appointment.entity';
import { holdersOn, vacanciesOn } from '../appointment/appointment.queries';
import { registerIncumbent } from '../appointment/register-incumbent';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { Post } from './post.entity';
import { PostFilter, PostOrder } from './post.inputs';
import { PostConnection } from './post.connection';
import { postsPage } from './post.queries';

const onDay = { nullable: true, description: '截至日期,缺省为今日。As of this day; today when left out.' };

@Resolver(() => Post)
export class PostResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Post, { nullable: true, description: '按编号查岗位。A post by id.' })
  post(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, id);
  }

  @Access({ to: [...staffRoles, 'auditor', 'inspector'] })
  @Query(() => PostConnection, { nullable: true, description: '岗位表。The staffing table.' })
  posts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => PostFilter, { defaultValue: {}, description: '筛选。Which posts.' }) filter: PostFilter,
    @Arg('orderBy', () => PostOrder, { defaultValue: PostOrder.NAME, description: '排序。The order.' }) orderBy: PostOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return postsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => StaffDepartment, { nullable: true, description: '所属机关部门。The department of the office it belongs to.' })
  staffDepartment(@Root() { staffDepartmentId }: Post, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, staffDepartmentId);
  }

  @Access({ to: [...staffRoles, 'auditor', 'inspector'] })
  @FieldResolver(() => [Appointment], { nullable: true, description: '当日在任情况。Who holds it on a day.' })
  appointments(@Root() { id }: Post, @Arg('asOf', () => LocalDateScalar, onDay) asOf: LocalDate | null, @Ctx() { loaders, now }: RequestContext) {
    return holdersOn(loaders, id, asOf ?? dayInShanghai(now));
  }

  @Access({ to: [...staffRoles, 'auditor', 'inspector'] })
  @FieldResolver(() => Int, { nullable: true, description: '当日空缺人数。How many places nobody holds on a day.' })
  vacancies(@Root() post: Post, @Arg('asOf', () => LocalDateScalar, onDay) asOf: LocalDate | null, @Ctx() { loaders, now }: RequestContext) {
    return vacanciesOn(loaders, post, asOf ?? dayInShanghai(now));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id }: Post, @Ctx() context: RequestContext) {
    return [context.permission(registerIncumbent, { postId: id })];
  }
}
