import { Access, type RequestContext } from '@unionhall/graphql';
import { enumLabels } from '@unionhall/rulebook';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { GrantRound } from '../round/round.entity';
import { pointsText } from '@unionhall/kernel';
import { scoreTotals } from '../score/score-totals';
import { RankedSheet } from './ranked-sheet.type';
import { GrantRanking, GrantRankingLine } from './ranking.entity';
import { publishedLineOf, rankingOf } from './ranking.queries';

@Resolver(() => GrantRanking)
export class GrantRankingResolver {
  @FieldResolver(() => String, { description: '排名规则全文,含得分相同时的处理。The rule in words, ties included.' })
  ruleText(@Root() { rule }: GrantRanking, @Ctx() { locale }: RequestContext) {
    return enumLabels.GrantRankingRule[rule][locale];
  }

  @FieldResolver(() => String, { description: '劳模创新工作室项目优先分。The bonus of a model-worker studio’s project, in points [YZ-2].' })
  studioBonus(@Root() { studioBonus }: GrantRanking) {
    return pointsText(studioBonus);
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who made it.' })
  rankedBy(@Root() { rankedById: id }: GrantRanking) {
    return { id };
  }

  @FieldResolver(() => [GrantRankingLine], { description: '各申请的名次。The applications, best first.' })
  async lines(@Root() { id }: GrantRanking, @Ctx() { loaders }: RequestContext) {
    const lines = await loaders.children(GrantRankingLine, 'rankingId', id);
    return lines.toSorted((one, other) => one.place - other.place);
  }
}

@Resolver(() => GrantRankingLine)
export class GrantRankingLineFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { applicationId }: GrantRankingLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => String, { description: '平均分。The mean of its sheets.' })
  mean(@Root() { mean }: GrantRankingLine) {
    return pointsText(mean);
  }

  @FieldResolver(() => String, { description: '优先分。The studio bonus.' })
  bonus(@Root() { bonus }: GrantRankingLine) {
    return pointsText(bonus);
  }

  @FieldResolver(() => String, { description: '总分。Mean and bonus.' })
  total(@Root() { total }: GrantRankingLine) {
    return pointsText(total);
  }

  @FieldResolver(() => String, { description: '权重最大的标准的平均分。The mean of the heaviest criterion, which decides between equal results.' })
  heaviestCriterionMean(@Root() { heaviestCriterionMean }: GrantRankingLine) {
    return pointsText(heaviestCriterionMean);
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => [RankedSheet], { nullable: true, description: '各评分表如何计入。How each sheet counted.' })
  sheets(@Root() { inputs }: GrantRankingLine) {
    return inputs;
  }
}

@Resolver(() => GrantRound)
export class GrantRoundRankingFields {
  @Access({ to: grantReaders })
  @FieldResolver(() => GrantRanking, { nullable: true, description: '评审排名,排名前为空。Its ranking; null until it is made.' })
  ranking(@Root() { id }: GrantRound, @Ctx() { loaders }: RequestContext) {
    return rankingOf(loaders, id);
  }
}

const isOfTeam = ({ teamMemberIds }: GrantApplication, { personId }: { readonly personId: string | null }) => personId !== null && teamMemberIds.includes(personId);

@Resolver(() => GrantApplication)
export class GrantApplicationRankingFields {
  @Access<GrantApplication>({ to: grantReaders, own: isOfTeam })
  @FieldResolver(() => [String], { nullable: true, description: '各份评分表的得分,由高到低,不署名;启封前为空。What each sheet came to, highest first, without names; empty until the scores are opened.' })
  scoreTotals(@Root() { id, roundId }: GrantApplication, @Ctx() { loaders }: RequestContext) {
    return scoreTotals(loaders, id, roundId);
  }

  @Access<GrantApplication>({ to: grantReaders, own: isOfTeam })
  @FieldResolver(() => GrantRankingLine, { nullable: true, description: '评审名次;申报团队自公示起可见。Where it stands; for its team from the publication of the list.' })
  ranking(@Root() { id, roundId }: GrantApplication, @Ctx() { loaders, caller }: RequestContext) {
    return publishedLineOf(loaders, caller, { id, roundId });
  }
}
