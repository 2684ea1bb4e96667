import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { accountReaders, DuesAccount } from '../assessment/dues-account.type';
import { Employer } from '../employer/employer.entity';
import { Park } from '../park/park.stub';
import { arrearsReaders } from './arrears-readers';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { ArrearsNotice } from './arrears-notice.entity';
import { DuesArrearsFilter } from './arrears.inputs';
import { arrearsByAge, arrearsByPlace, duesArrearsPage } from './dues-arrears.queries';
import { DuesArrears, DuesArrearsConnection, DuesArrearsOfBranch, DuesArrearsOfBranchConnection, DuesArrearsOfMonth, DuesArrearsOfPark, DuesArrearsOfParkConnection } from './dues-arrears.type';
import { PaymentPromise } from './payment-promise.entity';

@Resolver(() => DuesArrears)
export class DuesArrearsResolver {
  @Access({ to: arrearsReaders })
  @Query(() => DuesArrearsConnection, { nullable: true, description: '欠缴单位列表。The units in arrears.' })
  duesArrears(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return duesArrearsPage(loaders, filter, dayInShanghai(now), page);
  }

  @Access({ to: arrearsReaders })
  @Query(() => [DuesArrearsOfMonth], { nullable: true, description: '欠缴按账龄汇总,由远至近。Arrears by age, the oldest first.' })
  duesArrearsByAge(@Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return arrearsByAge(loaders, filter, dayInShanghai(now));
  }

  @Access({ to: arrearsReaders })
  @Query(() => DuesArrearsOfParkConnection, { nullable: true, description: '欠缴按园区汇总。Arrears by park.' })
  duesArrearsByPark(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return arrearsByPlace(loaders, 'park_id', filter, dayInShanghai(now), page);
  }

  @Access({ to: arrearsReaders })
  @Query(() => DuesArrearsOfBranchConnection, { nullable: true, description: '欠缴按分局汇总。Arrears by tax branch.' })
  duesArrearsByBranch(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return arrearsByPlace(loaders, 'tax_branch_id', filter, dayInShanghai(now), page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { id }: DuesArrears, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, id);
  }
}

@Resolver(() => DuesArrearsOfPark)
export class DuesArrearsOfParkFields {
  @FieldResolver(() => Park, { nullable: true, description: '园区。The park.' })
  park(@Root() { id }: DuesArrearsOfPark) {
    return { id };
  }
}

@Resolver(() => DuesArrearsOfBranch)
export class DuesArrearsOfBranchFields {
  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局。The tax branch.' })
  taxBranch(@Root() { id }: DuesArrearsOfBranch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TaxBranch, id);
  }
}

@Resolver(() => DuesAccount)
export class DuesAccountArrearsFields {
  @Access({ to: accountReaders })
  @FieldResolver(() => [ArrearsNotice], { nullable: true, description: '催缴通知,由先至后。The notices sent to it, oldest first.' })
  notices(@Root() { employerId }: DuesAccount, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ArrearsNotice, 'employerId', employerId);
  }

  @Access({ to: accountReaders })
  @FieldResolver(() => [PaymentPromise], { nullable: true, description: '缴款承诺,由先至后。What it promised, oldest first.' })
  promises(@Root() { employerId }: DuesAccount, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PaymentPromise, 'employerId', employerId);
  }
}

@Resolver(() => ArrearsNotice)
export class ArrearsNoticeFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: ArrearsNotice, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}

@Resolver(() => PaymentPromise)
export class PaymentPromiseFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: PaymentPromise, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}
