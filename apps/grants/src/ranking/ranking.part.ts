import type { DepartmentPart } from '@unionhall/graphql';
import { rankRound } from './rank-round';
import { GrantRanking, GrantRankingLine } from './ranking.entity';
import { GrantRankingWhatIfLineFields, GrantRankingWhatIfResolver } from './ranking-what-if.resolver';
import { GrantApplicationRankingFields, GrantRankingLineFields, GrantRankingResolver, GrantRoundRankingFields } from './ranking.resolver';

export const rankingPart: DepartmentPart = {
  acts: [rankRound],
  entities: [GrantRanking, GrantRankingLine],
  resolvers: [GrantRankingResolver, GrantRankingLineFields, GrantRoundRankingFields, GrantApplicationRankingFields, GrantRankingWhatIfResolver, GrantRankingWhatIfLineFields],
};
