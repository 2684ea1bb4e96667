import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { Person } from '../person/person.stub';
import { FinanceJob, FinanceJobConnection, FinanceJobFilter } from './finance-job.type';
import { financeJobsPage, jobsById } from './finance-jobs';

@Resolver(() => FinanceJob)
export class FinanceJobResolver {
  @Access({ to: financeReaders })
  @Query(() => FinanceJob, { nullable: true, description: '按编号查批量办理的进展,可反复查询。How far something done in bulk is; ask again as often as you like.' })
  async financeJob(@Arg('id', () => ID, { description: '编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    const [job] = await jobsById(loaders.statements, [id]);
    return job ?? null;
  }

  @Access({ to: financeReaders })
  @Query(() => FinanceJobConnection, { nullable: true, description: '批量办理列表,由新至旧。What is done in bulk, the latest first.' })
  financeJobs(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => FinanceJobFilter, { defaultValue: { mine: false }, description: '筛选。Which ones.' }) filter: FinanceJobFilter,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return financeJobsPage(loaders, caller.personId, filter, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '发起人。Who started it.' })
  startedBy(@Root() { startedById: id }: FinanceJob) {
    return { id };
  }
}
