import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantReaders } from '../grant-readers';
import { rankingOf } from './ranking.queries';
import { rankingWhatIf } from './ranking-what-if';
import { GrantRankingRecomputed, GrantRankingSupposition, GrantRankingWhatIf, GrantRankingWhatIfLine } from './ranking-what-if.type';
import { recompute, storedRanking } from './stored-ranking';

@Resolver()
export class GrantRankingWhatIfResolver {
  @Access({ to: grantReaders })
  @Query(() => GrantRankingWhatIf, { nullable: true, description: '排名假设测算:换一种立项数、金额、权重或优先分,名单有何变化;不改动任何数据。What a ranked round’s list would be under other conditions; writes nothing, null before it is ranked.' })
  grantRankingWhatIf(
    @Arg('roundId', () => ID, { description: '申报轮次编号。Id of the round.' }) roundId: string,
    @Arg('supposed', () => GrantRankingSupposition, { description: '假设的条件。What is supposed.' }) supposed: GrantRankingSupposition,
    @Ctx() context: RequestContext,
  ) {
    return rankingWhatIf(context, roundId, supposed);
  }

  @Access({ to: grantReaders })
  @Query(() => GrantRankingRecomputed, { nullable: true, description: '排名复算:按所存评分重新计算,与所存排名是否一致。A round’s ranking made again from the stored scores; null before it is ranked.' })
  async grantRankingRecomputed(@Arg('roundId', () => ID, { description: '申报轮次编号。Id of the round.' }) roundId: string, @Ctx() { loaders }: RequestContext): Promise<GrantRankingRecomputed | null> {
    const ranking = await rankingOf(loaders, roundId);
    if (!ranking) return null;
    const { inputsSha256, differing } = recompute(await storedRanking(loaders, ranking));
    return { equal: differing.length === 0 && inputsSha256 === ranking.inputsSha256, inputsSha256, differing };
  }
}

@Resolver(() => GrantRankingWhatIfLine)
export class GrantRankingWhatIfLineFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { line: { applicationId } }: GrantRankingWhatIfLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }
}
