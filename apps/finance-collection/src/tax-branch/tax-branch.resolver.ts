import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { registerTaxBranch } from './register-tax-branch';
import { TaxBranch } from './tax-branch.entity';
import { RegisterTaxBranchInput, TaxBranchOrder } from './tax-branch.inputs';
import { RegisterTaxBranchPayload, TaxBranchConnection } from './tax-branch.payloads';
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
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('orderBy', () => TaxBranchOrder, { defaultValue: TaxBranchOrder.CODE, description: '排序。The order.' }) orderBy: TaxBranchOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return taxBranchesPage(loaders, orderBy, { first, after });
  }

  @ActMutation(registerTaxBranch, RegisterTaxBranchPayload, '登记基层分局。Registers a branch of the tax bureau.')
  registerTaxBranch(
    @Arg('input', () => RegisterTaxBranchInput) input: RegisterTaxBranchInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(registerTaxBranch, 'taxBranch', input, { dryRun });
  }
}
