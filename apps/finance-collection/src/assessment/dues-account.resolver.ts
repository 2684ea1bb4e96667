import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { duesAccountOf } from './dues-account.queries';
import { DuesAccount } from './dues-account.type';

@Resolver()
export class DuesAccountResolver {
  @Access({ to: receiptReaders })
  @Query(() => DuesAccount, { nullable: true, description: '单位经费账户。The account of one unit.' })
  async duesAccount(@Arg('employerId', () => ID, { description: '单位编号。The unit.' }) employerId: string, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(Employer, employerId)) && duesAccountOf(loaders.statements, employerId);
  }
}
