import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { ExpenseVoucher } from './expense-voucher.entity';

@Resolver(() => ExpenseVoucher)
export class ExpenseVoucherResolver {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: ExpenseVoucher) {
    return { id };
  }
}
