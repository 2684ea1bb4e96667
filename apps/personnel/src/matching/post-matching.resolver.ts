import { Access, PageArguments, pageForParent, pageOf, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { matchingReaders } from './matching-readers';
import { matchingReason } from './matching-reason';
import { MatchingReason } from './matching-reason.type';
import { PostMatchConnection, PostMatchingConnection } from './post-matching.connection';
import { MatchingPlace, PeopleRanking, PostMatch, PostMatching, PostRanking } from './post-matching.entity';
import { PostMatchingStateChange } from './post-matching.life';
import { rankPeople } from './rank-people';
import { rankPosts } from './rank-posts';
import { runMatching } from './run-matching';

@Resolver(() => PostMatching)
export class PostMatchingResolver {
  @Access({ to: 'signed-in' })
  @Query(() => PostMatching, { nullable: true, description: '按编号查双向选择。A two-way selection by id.' })
  postMatching(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PostMatching, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => PostMatchingConnection, { nullable: true, description: '双向选择,由新至旧。The two-way selections, the latest first.' })
  postMatchings(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, PostMatching, { where: 'TRUE', parameters: [], orderBy: 'ranksUntil', descending: true }, page);
  }

  @FieldResolver(() => [MatchingPlace], { nullable: true, description: '参加的岗位。The posts that take part.' })
  places(@Root() { id }: PostMatching, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MatchingPlace, 'matchingId', id);
  }

  @FieldResolver(() => [PostMatchingStateChange], { nullable: true, description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: PostMatching, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PostMatchingStateChange, 'subjectId', id);
  }

  @Access({ to: matchingReaders })
  @FieldResolver(() => [PeopleRanking], { nullable: true, description: '单位排序,含历次,先后为序。How units ranked the people, in the order they were entered.' })
  peopleRankings(@Root() { id }: PostMatching, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PeopleRanking, 'matchingId', id);
  }

  @Access({ to: matchingReaders })
  @FieldResolver(() => PostMatchConnection, { nullable: true, description: '配对结果。What came of it for each person.' })
  matches(@Args(() => PageArguments) page: PageArguments, @Root() { id }: PostMatching, @Ctx() { loaders }: RequestContext) {
    return pageForParent(loaders, PostMatch, 'matchingId', id, { where: 'TRUE', parameters: [], orderBy: 'id' }, page);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: PostMatching, @Ctx() context: RequestContext) {
    return [context.permission(rankPosts, { matchingId: id }), context.permission(rankPeople, { matchingId: id }), context.permission(runMatching, { matchingId: id, expectedVersion: version })];
  }
}

@Resolver(() => MatchingPlace)
export class MatchingPlaceResolver {
  @FieldResolver(() => Post, { nullable: true, description: '岗位。The post.' })
  post(@Root() { postId }: MatchingPlace, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }
}

@Resolver(() => PostRanking)
export class PostRankingResolver {
  @FieldResolver(() => PostMatching, { nullable: true, description: '双向选择。The two-way selection.' })
  matching(@Root() { matchingId }: PostRanking, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PostMatching, matchingId);
  }

  @FieldResolver(() => [Post], { description: '所选岗位,最愿意的在前。The posts, the one he likes best first.' })
  posts(@Root() { postIds }: PostRanking, @Ctx() { loaders }: RequestContext) {
    return Promise.all(postIds.map((id) => loaders.byId(Post, id)));
  }
}

@Resolver(() => PeopleRanking)
export class PeopleRankingResolver {
  @FieldResolver(() => Post, { nullable: true, description: '岗位。The post.' })
  post(@Root() { postId }: PeopleRanking, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Post, postId);
  }

  @FieldResolver(() => [Person], { description: '所选人员,最愿意的在前。The people, the one the unit likes best first.' })
  people(@Root() { personIds }: PeopleRanking, @Ctx() { loaders }: RequestContext) {
    return Promise.all(personIds.map((id) => loaders.byId(Person, id)));
  }

  @FieldResolver(() => Person, { nullable: true, description: '录入人。Who entered it.' })
  enteredBy(@Root() { enteredById }: PeopleRanking, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, enteredById);
  }
}

@Resolver(() => PostMatch)
export class PostMatchResolver {
  @FieldResolver(() => PostMatching, { nullable: true, description: '双向选择。The two-way selection.' })
  matching(@Root() { matchingId }: PostMatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PostMatching, matchingId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: PostMatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => Post, { nullable: true, description: '选上的岗位,未选上为空。The post he got; null for none.' })
  post(@Root() { postId }: PostMatch, @Ctx() { loaders }: RequestContext) {
    return postId && loaders.byId(Post, postId);
  }

  @FieldResolver(() => MatchingReason, { nullable: true, description: '为何选上或未选上某岗位;岗位未参加的为空。Why he got a post or not; null for a post that took no part [WZ-8].' })
  whyNot(@Arg('postId', () => ID, { description: '岗位编号。Id of the post.' }) postId: string, @Root() match: PostMatch, @Ctx() { loaders }: RequestContext) {
    return matchingReason(loaders, match, postId);
  }
}

@Resolver(() => Me)
export class MyMatchingsResolver {
  @FieldResolver(() => [PostRanking], { nullable: true, description: '本人填报的岗位志愿,含历次。How one ranked posts, each time.' })
  postRankings(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PostRanking, 'personId', id);
  }

  @FieldResolver(() => [PostMatch], { nullable: true, description: '本人的双向选择结果。What came of two-way selections for oneself.' })
  postMatches(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PostMatch, 'personId', id);
  }
}
