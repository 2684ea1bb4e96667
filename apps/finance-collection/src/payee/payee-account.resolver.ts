import { Access, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { financeReaders } from '../finance-readers';
import { Person } from '../person/person.stub';
import { PayeeAccountInRegister } from './payee-account-in-register.type';
import { PayeeAccount } from './payee-account.entity';
import { PayeeAccountConnection } from './payee-account.connection';
import { payeeAccountsInRegister } from './payee-account.queries';

@Resolver(() => PayeeAccount)
export class PayeeAccountResolver {
  @Access({ to: financeReaders })
  @Query(() => PayeeAccountConnection, { nullable: true, description: '收款账户,按户名。Payee accounts, by holder.' })
  payeeAccounts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageOf(loaders, PayeeAccount, { where: 'TRUE', parameters: [], orderBy: 'holderName' }, page);
  }

  @Access({ to: financeReaders, services: ['grants', 'personnel'] })
  @Query(() => [PayeeAccountInRegister], { nullable: true, description: '核对收款账户是否在册、归谁所有,按所给编号的次序答复。What the register says of each id, in their order; for other departments.' })
  payeeAccountsInRegister(@Arg('ids', () => [String], { description: '收款账户编号。Ids of payee accounts.' }) ids: string[], @Ctx() { loaders }: RequestContext) {
    return payeeAccountsInRegister(loaders, ids);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '所属单位。The employer it belongs to.' })
  employer(@Root() { employerId }: PayeeAccount, @Ctx() { loaders }: RequestContext) {
    return employerId && loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '所属个人。The person it belongs to.' })
  person(@Root() { personId }: PayeeAccount) {
    return personId && { id: personId };
  }
}
