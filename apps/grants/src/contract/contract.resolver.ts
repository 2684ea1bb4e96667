import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PayeeAccount } from '../payee-account/payee-account.stub';
import { Person } from '../person/person.stub';
import { AwardContract } from './award-contract.entity';
import { MidTermCheck } from './mid-term-check.entity';

@Resolver(() => AwardContract)
export class AwardContractResolver {
  @FieldResolver(() => PayeeAccount, { nullable: true, description: '收款账户。The account its instalments go to.' })
  payeeAccount(@Root() { payeeAccountId: id }: AwardContract) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '工会方签订人。Who signed it for the union side.' })
  signedBy(@Root() { signedById: id }: AwardContract) {
    return { id };
  }
}

@Resolver(() => MidTermCheck)
export class MidTermCheckFields {
  @FieldResolver(() => Person, { nullable: true, description: '检查人。Who checked.' })
  checkedBy(@Root() { checkedById: id }: MidTermCheck) {
    return { id };
  }
}
