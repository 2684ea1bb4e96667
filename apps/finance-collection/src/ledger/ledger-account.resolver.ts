import { Access, Money, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { PowerItem } from '../power-item/power-item.stub';
import { LedgerAccount } from './ledger-account.entity';
import { LedgerAccountOrder } from './ledger-account.inputs';
import { LedgerAccountConnection } from './ledger-account.connection';

@Resolver(() => LedgerAccount)
export class LedgerAccountResolver {
  @Access({ to: financeReaders })
  @Query(() => LedgerAccountConnection, { nullable: true, description: '会计科目表。The chart of ledger accounts.' })
  ledgerAccounts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('orderBy', () => LedgerAccountOrder, { defaultValue: LedgerAccountOrder.CODE, description: '排序。The order.' }) orderBy: LedgerAccountOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageOf(loaders, LedgerAccount, { where: 'TRUE', parameters: [], orderBy }, page);
  }

  @FieldResolver(() => Money, { description: '余额,按余额方向计:贷方余额科目为贷减借,其余为借减贷。The balance on its own side: credits less debits where credits cover debits, else debits less credits.' })
  balance(@Root() { balanceLimit, debits, credits }: LedgerAccount) {
    return balanceLimit === 'credits-cover-debits' ? credits - debits : debits - credits;
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '默认在此列支的权力事项。The power item whose payments are charged to it by default.' })
  expenditureOf(@Root() { expenditureOf }: LedgerAccount) {
    return expenditureOf && { code: expenditureOf };
  }
}
