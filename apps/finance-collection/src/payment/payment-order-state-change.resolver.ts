import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { PaymentOrderStateChange } from './payment-order.life';

@Resolver(() => PaymentOrderStateChange)
export class PaymentOrderStateChangeResolver {
  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who took the step.' })
  person(@Root() { personId }: PaymentOrderStateChange) {
    return { id: personId };
  }
}
