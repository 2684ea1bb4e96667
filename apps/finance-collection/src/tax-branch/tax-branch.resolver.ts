import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { TaxBranch } from './tax-branch.entity';
import { TaxBranchOrder } from './tax-branch.inputs';
import { TaxBranchConnection } from './tax-branch.connection';
import { taxBranchesPage } from './tax-branch.queries';

@Resolver(() => TaxBranch)
export class TaxBranchResolver {
  @Access({ to: 'public' })
  @Query(() => TaxBranch, { nullable: true, description: '按编号查基层分局。A tax branch by id.' })
  taxBranch(@Arg('id', () => ID, { description: '分局编号。The branch’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TaxBranch, id);
  }

  @Access({ to: 'public' })
  @Query(() => TaxBranchConnection, { nullable: true, description: '基层分局名册。The register of tax branches.' })
  taxBranches(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('orderBy', () => TaxBranchOrder, { defaultValue: TaxBranchOrder.CODE, description: '排序。The order.' }) orderBy: TaxBranchOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return taxBranchesPage(loaders, orderBy, page);
  }
}
