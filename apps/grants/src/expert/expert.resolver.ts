import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { GrantExpert } from './expert.entity';
import { GrantExpertConnection } from './expert.connection';
import { expertsPage } from './expert.queries';

@Resolver()
export class GrantExpertResolver {
  @Access({ to: 'signed-in' })
  @Query(() => GrantExpert, { nullable: true, description: '按编号查评审专家,限机关和专家本人。An expert by id, for the office and the expert himself.' })
  grantExpert(@Arg('id', () => ID, { description: '专家编号。Id of the expert.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantExpert, id);
  }

  @Access({ to: grantReaders })
  @Query(() => GrantExpertConnection, { nullable: true, description: '评审专家名册,按专业领域排列。The register of experts, by field of expertise.' })
  grantExperts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return expertsPage(loaders, page);
  }
}
