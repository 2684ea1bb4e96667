import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { bothSides } from '../both-sides';
import { Employer } from '../employer/employer.entity';
import { Person } from '../person/person.stub';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { CollectionProblem } from './collection-problem.entity';
import { CollectionProblemFilter, CollectionProblemOrder } from './collection-problem.inputs';
import { CollectionProblemConnection, problemsPage } from './collection-problem.queries';
import { solveProblem } from './solve-problem';

@Resolver(() => CollectionProblem)
export class CollectionProblemResolver {
  @Access({ to: bothSides })
  @Query(() => CollectionProblem, { nullable: true, description: '按编号查问题。A problem by id.' })
  collectionProblem(@Arg('id', () => ID, { description: '问题编号。The problem’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CollectionProblem, id);
  }

  @Access({ to: bothSides })
  @Query(() => CollectionProblemConnection, { nullable: true, description: '问题清单,双方一份[BH-8]。The one list of problems of both sides [BH-8].' })
  collectionProblems(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CollectionProblemFilter, { defaultValue: {}, description: '筛选。Which problems.' }) filter: CollectionProblemFilter,
    @Arg('orderBy', () => CollectionProblemOrder, { defaultValue: CollectionProblemOrder.RAISED, description: '排序。The order.' }) orderBy: CollectionProblemOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return problemsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '涉及单位。The employer it is about.' })
  employer(@Root() { employerId }: CollectionProblem, @Ctx() { loaders }: RequestContext) {
    return employerId && loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '涉及分局。The tax branch it is about.' })
  taxBranch(@Root() { taxBranchId }: CollectionProblem, @Ctx() { loaders }: RequestContext) {
    return taxBranchId && loaders.byId(TaxBranch, taxBranchId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who raised it.' })
  raisedBy(@Root() { raisedById: id }: CollectionProblem) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '解决人。Who solved it.' })
  solvedBy(@Root() { solvedById: id }: CollectionProblem) {
    return id && { id };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  async permissions(@Root() { id: problemId, version: expectedVersion }: CollectionProblem, @Ctx() context: RequestContext) {
    return [await context.permission(solveProblem, { problemId, expectedVersion })];
  }
}
