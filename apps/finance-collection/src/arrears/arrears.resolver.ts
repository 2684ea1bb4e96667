import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { accountReaders, DuesAccount } from '../assessment/dues-account.type';
import { Employer } from '../employer/employer.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { ArrearsNotice } from './arrears-notice.entity';
import { DuesArrearsFilter } from './arrears.inputs';
import { arrearsByAge, duesArrearsPage } from './dues-arrears.queries';
import { DuesArrears, DuesArrearsConnection, DuesArrearsOfMonth } from './dues-arrears.type';
import { PaymentPromise } from './payment-promise.entity';

@Resolver(() => DuesArrears)
export class DuesArrearsResolver {
  @Access({ to: receiptReaders })
  @Query(() => DuesArrearsConnection, { nullable: true, description: '欠缴单位列表。The units in arrears.' })
  duesArrears(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return duesArrearsPage(loaders, filter, dayInShanghai(now), page);
  }

  @Access({ to: receiptReaders })
  @Query(() => [DuesArrearsOfMonth], { nullable: true, description: '欠缴按账龄汇总,由远至近。Arrears by age, the oldest first.' })
  duesArrearsByAge(@Arg('filter', () => DuesArrearsFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesArrearsFilter, @Ctx() { loaders, now }: RequestContext) {
    return arrearsByAge(loaders, filter, dayInShanghai(now));
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { id }: DuesArrears, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, id);
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
