import { Access, LocalDateScalar, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { createPost } from '../post/create-post';
import { Post } from '../post/post.entity';
import { staffReaders } from '../staff-readers';
import { StaffDepartment } from './staff-department.entity';
import { StaffDepartmentConnection } from './staff-department.connection';
import { staffDepartmentsPage } from './staff-department.queries';
import { staffingOn } from './staffing.queries';
import { StaffDepartmentStaffing } from './staffing.type';

@Resolver(() => StaffDepartment)
export class StaffDepartmentResolver {
  @Access({ to: 'signed-in' })
  @Query(() => StaffDepartment, { nullable: true, description: '按编号查机关部门。A department of the office by id.' })
  staffDepartment(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => StaffDepartmentConnection, { nullable: true, description: '机关部门,按名称。The departments of the office, by name.' })
  staffDepartments(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return staffDepartmentsPage(loaders, page);
  }

  @FieldResolver(() => [Post], { nullable: true, description: '本部门的岗位。The posts of the department.' })
  posts(@Root() { id }: StaffDepartment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Post, 'staffDepartmentId', id);
  }

  @Access({ to: staffReaders })
  @FieldResolver(() => StaffDepartmentStaffing, { nullable: true, description: '编岗情况,截至某日。Its posts and staff on a day: approved, filled, vacant, seconded out.' })
  staffing(@Root() { id }: StaffDepartment, @Arg('asOf', () => LocalDateScalar, { nullable: true, description: '截至日期,缺省为今日。As of this day; today when left out.' }) asOf: LocalDate | null, @Ctx() { loaders, now }: RequestContext) {
    return staffingOn(loaders, id, asOf ?? dayInShanghai(now));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id }: StaffDepartment, @Ctx() context: RequestContext) {
    return [context.permission(createPost, { staffDepartmentId: id })];
  }
}
