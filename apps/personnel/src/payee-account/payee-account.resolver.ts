import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceRequest } from '../allowance/allowance-run.entity';
import { allowanceReaders } from '../staff-readers';
import { PayeeAccount } from './payee-account.stub';

@Resolver(() => PayeeAccount)
export class PayeeAccountResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => [AllowanceRequest], { nullable: true, description: '经该账户集中代发的岗位津贴,每月一次。The months of allowances asked to be paid to the account.' })
  allowanceRequests(@Root() { id }: PayeeAccount, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AllowanceRequest, 'payeeAccountId', id);
  }
}
