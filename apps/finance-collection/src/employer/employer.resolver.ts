import { staffRoles } from '@unionhall/contracts';
import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { Park } from '../park/park.stub';
import { PayeeAccount } from '../payee/payee-account.entity';
import { EmployerName } from './employer-name.entity';
import { EmployerMergerStep } from './employer-merger-step.entity';
import { EmployerParticulars } from './employer-particulars.entity';
import { EmployerInRegister } from './employer-in-register.type';
import { Employer, registerPolicy } from './employer.entity';
import { EmployerFilter, EmployerOrder } from './employer.inputs';
import { EmployerConnection } from './employer.connection';
import { employersInRegister, employersPage } from './employer.queries';
import { changeEmployerParticulars } from './change-employer-particulars';
import { mergeEmployers } from './merge-employers';
import { formUnion } from '../survey/form-union';
import { renameEmployer } from './rename-employer';
import { undoEmployerMerger } from './undo-employer-merger';

@Resolver(() => Employer)
export class EmployerResolver {
  @Access({ to: 'public' })
  @Query(() => Employer, { nullable: true, description: '按编号查单位。An employer by id.' })
  employer(@Arg('id', () => ID, { description: '单位编号。The employer’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, id);
  }

  @Access({ to: 'public' })
  @Query(() => EmployerConnection, { nullable: true, description: '单位名册。The register of employers [BH-8].' })
  employers(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => EmployerFilter, { defaultValue: {}, description: '筛选。Which employers.' }) filter: EmployerFilter,
    @Arg('orderBy', () => EmployerOrder, { defaultValue: EmployerOrder.NAME, description: '排序。The order.' }) orderBy: EmployerOrder,
    @Ctx() { loaders, caller, now }: RequestContext,
  ) {
    return employersPage(loaders, { caller, today: dayInShanghai(now) }, filter, orderBy, page);
  }

  @Access({ to: staffRoles, services: ['grants', 'workstations'] })
  @Query(() => [EmployerInRegister], { nullable: true, description: '核对单位是否在册、是否存续,按所给编号的次序答复。What the register says of each id, in their order; for other departments.' })
  employersInRegister(@Arg('ids', () => [String], { description: '单位编号。Ids of employers.' }) ids: string[], @Ctx() { loaders }: RequestContext) {
    return employersInRegister(loaders, ids);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => [EmployerName], { nullable: true, description: '历次名称,由先至后。Its names over time, oldest first.' })
  names(@Root() employer: Employer, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EmployerName, 'employerId', employer.id);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '并入的单位;存续则为空。The employer it was merged into; null while it is live.' })
  mergedInto(@Root() { mergedIntoId }: Employer, @Ctx() { loaders }: RequestContext) {
    return mergedIntoId && loaders.byId(Employer, mergedIntoId);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => [EmployerMergerStep], { nullable: true, description: '合并与撤销合并的记录,由先至后。The mergers it went through and those undone, oldest first.' })
  mergerSteps(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EmployerMergerStep, 'employerId', id);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => [EmployerParticulars], { nullable: true, description: '登记事项历次变更,由先至后。Its union, branch, park and size over time, oldest first.' })
  particulars(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return loaders.children(EmployerParticulars, 'employerId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: employerId, version: expectedVersion }: Employer, @Ctx() context: RequestContext) {
    const known = { employerId, expectedVersion };
    return Promise.all([
      context.permission(renameEmployer, known),
      context.permission(changeEmployerParticulars, known),
      context.permission(mergeEmployers, known),
      context.permission(undoEmployerMerger, known),
      context.permission(formUnion, known),
    ]);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => TradeUnion, { nullable: true, description: '所属工会。The union it belongs to.' })
  tradeUnion(@Root() { tradeUnionId }: Employer, @Ctx() { loaders }: RequestContext) {
    return tradeUnionId && loaders.byId(TradeUnion, tradeUnionId);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => TaxBranch, { nullable: true, description: '主管分局。The branch of the tax bureau it pays at.' })
  taxBranch(@Root() { taxBranchId }: Employer, @Ctx() { loaders }: RequestContext) {
    return taxBranchId && loaders.byId(TaxBranch, taxBranchId);
  }

  @Access<Employer>(registerPolicy)
  @FieldResolver(() => Park, { nullable: true, description: '所在园区;不在园区为空。The park it lies in; null when it lies in none.' })
  park(@Root() { parkId: id }: Employer) {
    return id && { id };
  }

  @Access({ to: financeReaders })
  @FieldResolver(() => [PayeeAccount], { nullable: true, description: '该单位的收款账户。Payee accounts of the employer.' })
  payeeAccounts(@Root() { id }: Employer, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PayeeAccount, 'employerId', id);
  }
}
