import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardObjection } from '../award/award-objection.entity';
import { AwardObjectionStateChange } from '../award/award-objection.life';

@Resolver(() => AwardObjection)
export class AwardObjectionHistoryFields {
  @FieldResolver(() => [AwardObjectionStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AwardObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardObjectionStateChange, 'subjectId', id);
  }
}
