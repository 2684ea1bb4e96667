import { PageArguments, pageForParent, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { submitAcceptance } from '../acceptance/submit-acceptance';
import { giveUpAward } from '../award/give-up-award';
import { promoteReserve } from '../award/promote-reserve';
import { AwardBudgetChange } from '../expense/award-budget-change.entity';
import { AwardBudgetLine } from '../expense/award-budget-line.entity';
import { changeAwardBudget } from '../expense/change-award-budget';
import { ExpenseVoucher } from '../expense/expense-voucher.entity';
import { ExpenseVoucherConnection } from '../expense/expense.connection';
import { recordExpense } from '../expense/record-expense';
import { awardBalances } from '../fund/balances.queries';
import { AwardBalances } from '../fund/balances.type';
import { Instalment } from '../instalment/instalment.entity';
import { recoverGrantFunds } from '../recovery/recover-grant-funds';
import { revokeAward } from '../revocation/revoke-award';
import { AwardContract } from './award-contract.entity';
import { MidTermCheck } from './mid-term-check.entity';
import { recordMidTermCheck } from './record-mid-term-check';
import { signAwardContract } from './sign-award-contract';

/** What an award shows of everything after it was granted. */
@Resolver(() => Award)
export class AwardAfterGrantFields {
  @FieldResolver(() => AwardContract, { nullable: true, description: '资助合同,未签时为空。The contract; null until it is signed.' })
  async contract(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    const [contract] = await loaders.children(AwardContract, 'awardId', id);
    return contract ?? null;
  }

  @FieldResolver(() => [Instalment], { description: '分期拨付,签订合同后产生。Its instalments, planned with the contract.' })
  instalments(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Instalment, 'awardId', id);
  }

  @FieldResolver(() => [MidTermCheck], { description: '中期检查,由先至后。Its mid-term checks, oldest first.' })
  midTermChecks(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MidTermCheck, 'awardId', id);
  }

  @FieldResolver(() => [AwardBudgetLine], { description: '预算执行,签订合同后产生。Its budget and what was spent of it, from the contract on.' })
  budgetLines(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardBudgetLine, 'awardId', id);
  }

  @FieldResolver(() => [AwardBudgetChange], { description: '历次预算调整,由先至后。Every change of its budget, oldest first.' })
  budgetChanges(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardBudgetChange, 'awardId', id);
  }

  @FieldResolver(() => ExpenseVoucherConnection, { description: '支出凭证,由先至后。Its expenses, oldest first.' })
  expenses(
    @Args(() => PageArguments) page: PageArguments,
    @Root() { id }: Award,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageForParent(loaders, ExpenseVoucher, 'awardId', id, { where: 'TRUE', parameters: [], orderBy: 'id' }, page);
  }

  @FieldResolver(() => AwardBalances, { description: '资金结存,由分录逐笔汇总。Where its money stands, added up from the transfers.' })
  balances(@Root() { id }: Award, @Ctx() { loaders, now }: RequestContext) {
    return awardBalances(loaders, id, dayInShanghai(now));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: awardId, version: expectedVersion }: Award, @Ctx() { permission }: RequestContext) {
    return Promise.all([
      permission(giveUpAward, { awardId, expectedVersion }),
      permission(promoteReserve, { awardId }),
      permission(signAwardContract, { awardId, expectedVersion }),
      permission(recordMidTermCheck, { awardId, expectedVersion }),
      permission(recordExpense, { awardId }),
      permission(changeAwardBudget, { awardId, expectedVersion }),
      permission(submitAcceptance, { awardId, expectedVersion }),
      permission(revokeAward, { awardId, expectedVersion }),
      permission(recoverGrantFunds, { awardId, expectedVersion }),
    ]);
  }
}
