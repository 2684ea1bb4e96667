import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { TrailDeposit } from './trail-deposit.entity';

@Resolver(() => TrailDeposit)
export class TrailDepositFields {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  depositedBy(@Root() { depositedById: id }: TrailDeposit) {
    return { id };
  }
}
