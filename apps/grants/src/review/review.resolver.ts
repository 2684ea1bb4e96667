import { HouseError } from '@unionhall/contracts';
import { Access, LARGEST_PAGE, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { ExpertAssignmentBatch } from './assignment-batch.entity';
import { ReviewAssignment } from './assignment.entity';
import { checkConflicts, ExpertConflictCheck } from './conflict-check';
import { ReviewAssignmentFilter } from './review.inputs';
import { ReviewAssignmentConnection } from './review.connection';
import { assignmentsPage } from './review.queries';

@Resolver()
export class ReviewResolver {
  @Access({ to: 'signed-in' })
  @Query(() => ReviewAssignment, { nullable: true, description: '按编号查评审指派,限机关和专家本人。An assignment by id, for the office and the expert himself.' })
  reviewAssignment(@Arg('id', () => ID, { description: '指派编号。Id of the assignment.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReviewAssignment, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => ReviewAssignmentConnection, { nullable: true, description: '评审指派列表,专家只见本人的。The assignments; an expert sees his own only.' })
  reviewAssignments(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ReviewAssignmentFilter, { defaultValue: {}, description: '筛选。Which assignments.' }) filter: ReviewAssignmentFilter,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return assignmentsPage(loaders, caller, filter, page);
  }

  @Access({ to: grantReaders })
  @Query(() => ExpertAssignmentBatch, { nullable: true, description: '按编号查批量指派的结果。A bulk assignment and the result of each item, by id.' })
  expertAssignmentBatch(@Arg('id', () => ID, { description: '批次编号。Id of the batch.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ExpertAssignmentBatch, id);
  }

  @Access({ to: grantReaders })
  @Query(() => [ExpertConflictCheck], { nullable: true, description: '回避核查:只核查,不指派。Conflicts of interest of these experts with an application, asked alone [CP-6].' })
  expertConflicts(
    @Arg('applicationId', () => ID, { description: '申请编号。Id of the application.' }) applicationId: string,
    @Arg('expertIds', () => [ID], { description: '专家编号,至多100。Ids of the experts, at most 100.' }) expertIds: string[],
    @Ctx() context: RequestContext,
  ) {
    if (expertIds.length === 0 || expertIds.length > LARGEST_PAGE) throw new HouseError('BAD_USER_INPUT', { reason: 'count', limit: LARGEST_PAGE });
    return checkConflicts(context, applicationId, expertIds);
  }
}
