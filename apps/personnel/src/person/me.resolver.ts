import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Me } from './me.type';
import { Person } from './person.entity';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => Person)
  person(@Root() me: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, me.id);
  }
}
