import { ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { ExpenseVoucher } from './expense-voucher.entity';
import { RecordExpenseInput } from './expense.inputs';
import { RecordExpensePayload } from './expense.payloads';
import { recordExpense } from './record-expense';

@Resolver(() => ExpenseVoucher)
export class ExpenseVoucherResolver {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: ExpenseVoucher) {
    return { id };
  }

  @ActMutation(recordExpense, RecordExpensePayload, '登记支出及凭证。Accounts for an expense of an award by its voucher.')
  recordExpense(
    @Arg('input', () => RecordExpenseInput) input: RecordExpenseInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(recordExpense, 'expense', input, { dryRun });
  }
}
