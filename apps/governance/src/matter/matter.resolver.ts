import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { matterReaders } from './matter-readers';
import { Matter } from './matter.entity';
import { MatterFilter } from './matter.inputs';
import { MatterConnection } from './matter.connection';
import { mattersPage } from './matter.queries';

@Resolver()
export class MatterResolver {
  @Access({ to: matterReaders })
  @Query(() => Matter, { nullable: true, description: '按编号查议题。A matter of the leadership body by its id.' })
  matter(@Arg('id', () => ID, { description: '议题编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Matter, id);
  }

  @Access({ to: matterReaders })
  @Query(() => MatterConnection, { nullable: true, description: '议题列表,新的在前。Matters of the leadership body, newest first.' })
  matters(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => MatterFilter, { defaultValue: {}, description: '筛选。Which matters.' }) filter: MatterFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return mattersPage(loaders, filter, page);
  }
}
