import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { bothSides } from '../both-sides';
import { Person } from '../person/person.stub';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { CollectionAssessment, CollectionAssessmentLine } from './collection-assessment.entity';
import { CollectionAssessmentFilter, CollectionAssessmentOrder } from './collection-assessment.inputs';
import { assessmentsPage, CollectionAssessmentConnection } from './collection-assessment.queries';

@Resolver(() => CollectionAssessment)
export class CollectionAssessmentResolver {
  @Access({ to: bothSides })
  @Query(() => CollectionAssessment, { nullable: true, description: '按编号查考核表。A sheet by id.' })
  collectionAssessment(@Arg('id', () => ID, { description: '考核表编号。The sheet’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(CollectionAssessment, id);
  }

  @Access({ to: bothSides })
  @Query(() => CollectionAssessmentConnection, { nullable: true, description: '考核表,双方一份。The sheets, one for both sides [BH-6].' })
  collectionAssessments(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CollectionAssessmentFilter, { defaultValue: {}, description: '筛选。Which sheets.' }) filter: CollectionAssessmentFilter,
    @Arg('orderBy', () => CollectionAssessmentOrder, { defaultValue: CollectionAssessmentOrder.TOTAL, description: '排序。The order.' }) orderBy: CollectionAssessmentOrder,
    @Ctx() { loaders }: RequestContext,
  ) {
    return assessmentsPage(loaders, filter, orderBy, page);
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: '工会。The union.' })
  tradeUnion(@Root() { tradeUnionId }: CollectionAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TradeUnion, tradeUnionId);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '分局。The tax branch.' })
  taxBranch(@Root() { taxBranchId }: CollectionAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(TaxBranch, taxBranchId);
  }

  @FieldResolver(() => [CollectionAssessmentLine], { nullable: true, description: '各项。The lines.' })
  lines(@Root() { id }: CollectionAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CollectionAssessmentLine, 'assessmentId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '考核人。Who assessed it.' })
  assessedBy(@Root() { assessedById: id }: CollectionAssessment) {
    return { id };
  }
}
