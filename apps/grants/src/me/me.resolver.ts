import type { RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantsWaiting } from './grants-waiting.queries';
import { GrantsWaitingItem } from './grants-waiting.type';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [GrantsWaitingItem], { nullable: true, description: '资助申请待办:待同意的和待报送的。Applications that wait for the caller: to agree to, or to submit.' })
  grantsWaiting(@Root() { id }: Me, @Ctx() { loaders, now }: RequestContext) {
    return grantsWaiting(loaders, id, dayInShanghai(now));
  }
}

@Resolver(() => GrantsWaitingItem)
export class GrantsWaitingItemFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { applicationId }: GrantsWaitingItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }
}
