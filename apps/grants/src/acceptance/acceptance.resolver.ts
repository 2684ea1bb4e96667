import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Acceptance } from './acceptance.entity';

@Resolver()
export class AcceptanceResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Acceptance, { nullable: true, description: '按编号查验收。An acceptance by id, for its team, its experts and the office.' })
  acceptance(@Arg('id', () => ID, { description: '验收编号。Id of the acceptance.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Acceptance, id);
  }
}
