import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { matterReaders } from '../matter/matter-readers';
import { AgendaItem } from './agenda-item.entity';

@Resolver()
export class AgendaItemVotingResolver {
  @Access({ to: matterReaders })
  @Query(() => AgendaItem, { nullable: true, description: '按编号查议程项。An item of the agenda by its id.' })
  agendaItem(@Arg('id', () => ID, { description: '议程项编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AgendaItem, id);
  }
}
