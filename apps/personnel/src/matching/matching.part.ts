import type { DepartmentPart } from '@unionhall/graphql';
import { openMatching } from './open-matching';
import { MatchingParticipant, MatchingPlace, PeopleRanking, PostMatch, PostMatching, PostRanking } from './post-matching.entity';
import { postMatchingLife } from './post-matching.life';
import { MatchingPlaceResolver, MyMatchingsResolver, PeopleRankingResolver, PostMatchingResolver, PostMatchResolver, PostRankingResolver } from './post-matching.resolver';
import { rankPeople } from './rank-people';
import { rankPosts } from './rank-posts';
import { runMatching } from './run-matching';

export const matchingPart: DepartmentPart = {
  acts: [openMatching, rankPosts, rankPeople, runMatching],
  entities: [PostMatching, MatchingPlace, MatchingParticipant, PostRanking, PeopleRanking, PostMatch],
  lives: [postMatchingLife],
  resolvers: [PostMatchingResolver, MatchingPlaceResolver, PostRankingResolver, PeopleRankingResolver, PostMatchResolver, MyMatchingsResolver],
};
