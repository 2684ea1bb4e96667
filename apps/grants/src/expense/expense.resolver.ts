import { notFound } from '@unionhall/contracts';
import { Access, type RequestContext } from '@unionhall/graphql';
import { yuanFromFen } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { GrantBudgetLineInput } from '../application/application.inputs';
import { Award } from '../award/award.entity';
import { Decision } from '../decision/decision.stub';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { AwardBudgetToDecide } from './award-budget-content.type';
import { AwardBudgetChange, AwardBudgetChangeLine } from './award-budget-change.entity';
import { AwardBudgetLine } from './award-budget-line.entity';
import { budgetByPurpose, changedBudgetSha256, type PurposeBudget } from './changed-budget';
import { ExpenseVoucher } from './expense-voucher.entity';

@Resolver(() => ExpenseVoucher)
export class ExpenseVoucherResolver {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: ExpenseVoucher) {
    return { id };
  }
}

@Resolver(() => AwardBudgetChange)
export class AwardBudgetChangeFields {
  @FieldResolver(() => [AwardBudgetChangeLine], { description: '明细。What it did to each purpose.' })
  lines(@Root() { id }: AwardBudgetChange, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardBudgetChangeLine, 'changeId', id);
  }

  @FieldResolver(() => Decision, { nullable: true, description: '所依据的集体决定。The decision it rests on.' })
  decision(@Root() { decisionId: id }: AwardBudgetChange) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who carried it out.' })
  changedBy(@Root() { changedById: id }: AwardBudgetChange) {
    return { id };
  }
}

/** The read before a change of budget: what is to be decided. */
@Resolver()
export class AwardBudgetContentResolver {
  @Access({ to: grantReaders })
  @Query(() => AwardBudgetToDecide, { nullable: true, description: '拟调整的预算及其散列值:先就此提请集体决定,再办理调整。What a matter about a change of budget must be raised over, before the change [GY-2b].' })
  async awardBudgetContent(
    @Arg('awardId', () => ID, { description: '立项编号。Id of the award.' }) awardId: string,
    @Arg('budgetLines', () => [GrantBudgetLineInput], { description: '调整后的全部预算。The whole changed budget.' }) budgetLines: GrantBudgetLineInput[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<AwardBudgetToDecide> {
    // Asked for together, so that a page of awards costs as much as one.
    const [award, changes, current] = await Promise.all([loaders.byId(Award, awardId), loaders.children(AwardBudgetChange, 'awardId', awardId), loaders.children(AwardBudgetLine, 'awardId', awardId)]);
    if (!award) throw notFound('Award', awardId);
    const budget = budgetByPurpose(budgetLines);
    return { sha256: changedBudgetSha256(awardId, changes.length + 1, budget), lines: linesOf(budget, current) };
  }
}

function linesOf(budget: readonly PurposeBudget[], current: readonly AwardBudgetLine[]): string[] {
  const purposes = [...new Set([...current, ...budget].map(({ purpose }) => purpose))];
  return purposes.map((purpose) => {
    const before = current.find((line) => line.purpose === purpose)?.budget ?? 0n;
    const after = budget.find((line) => line.purpose === purpose)?.amount ?? 0n;
    return `${enumLabels.SpendingPurpose[purpose].zh}：${yuanFromFen(before)}元调整为${yuanFromFen(after)}元`;
  });
}
