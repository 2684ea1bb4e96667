import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { draftApplication } from '../application/draft-application';
import { proposeAwards } from '../award/propose-awards';
import { rankRound } from '../ranking/rank-round';
import { assignExperts } from '../review/assign-experts';
import { openScores } from '../score/open-scores';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { finishRound } from './finish-round';
import { GrantCategoryLimit, GrantCriterion, GrantInstalmentTerm } from './round-terms.entity';
import { GrantRound } from './round.entity';
import { GrantRoundStateChange } from './round.life';

@Resolver(() => GrantRound)
export class GrantRoundFields {
  @FieldResolver(() => [GrantCriterion], { description: '评审标准。The criteria of review.' })
  criteria(@Root() { id }: GrantRound, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantCriterion, 'roundId', id);
  }

  @FieldResolver(() => [GrantInstalmentTerm], { description: '分期拨付安排。The instalments of each award.' })
  instalments(@Root() { id }: GrantRound, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantInstalmentTerm, 'roundId', id);
  }

  @FieldResolver(() => [GrantCategoryLimit], { description: '各类支出上限;未设定的类别不列。How much of the amount each category may take; one that is not listed has no limit.' })
  categoryLimits(@Root() { id }: GrantRound, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantCategoryLimit, 'roundId', id);
  }

  @FieldResolver(() => [GrantRoundStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: GrantRound, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantRoundStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: GrantRound, @Ctx() context: RequestContext) {
    const known = { roundId: id, expectedVersion: version };
    return Promise.all([
      context.permission(draftApplication, { roundId: id }),
      context.permission(closeRound, known),
      context.permission(cancelRound, known),
      context.permission(assignExperts, known),
      context.permission(openScores, known),
      context.permission(rankRound, known),
      context.permission(proposeAwards, known),
      context.permission(finishRound, known),
    ]);
  }
}

@Resolver(() => GrantInstalmentTerm)
export class GrantInstalmentTermFields {
  @FieldResolver(() => Float, { description: '占资助金额的比例。Its share of the award, from 0 to 1.' })
  ratio(@Root() { hundredths }: GrantInstalmentTerm) {
    return hundredths / 10_000;
  }
}

@Resolver(() => GrantCategoryLimit)
export class GrantCategoryLimitFields {
  @FieldResolver(() => Float, { description: '占每项资助金额的比例上限。Most of the amount for each project, from 0 to 1.' })
  ratio(@Root() { hundredths }: GrantCategoryLimit) {
    return hundredths / 10_000;
  }
}
