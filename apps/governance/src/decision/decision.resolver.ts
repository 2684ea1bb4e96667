import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { Decision } from './decision.entity';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: 'public' })
  @Query(() => Decision, { nullable: true, description: '按编号查集体决定。A decision of the leadership body by its id.' })
  decision(@Arg('id', () => ID, { description: '决定编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Decision, id);
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '所属权力事项。The power item it was decided under.' })
  powerItem(@Root() { powerItemCode }: Decision, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }
}
