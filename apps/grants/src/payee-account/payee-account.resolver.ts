import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { AwardContract } from '../contract/award-contract.entity';
import { grantReaders } from '../grant-readers';
import { PayeeAccount } from './payee-account.stub';

@Resolver(() => PayeeAccount)
export class PayeeAccountResolver {
  @Access({ to: grantReaders })
  @FieldResolver(() => [Award], { nullable: true, description: '合同约定拨付至该账户的立项资助。The awards whose contracts name the account.' })
  async awards(@Root() { id }: PayeeAccount, @Ctx() { loaders }: RequestContext) {
    const contracts = await loaders.children(AwardContract, 'payeeAccountId', id);
    return Promise.all(contracts.map(({ awardId }) => loaders.byId(Award, awardId)));
  }
}
