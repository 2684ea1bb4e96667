import type { RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantsWaiting } from './grants-waiting.queries';
import { GrantsWaitingItem } from './grants-waiting.type';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [GrantsWaitingItem], { nullable: true, description: '资助申请待办:待同意、待报送、待审核、待指派、待评分的。Applications that wait for the caller: to agree to, submit, examine, assign or review.' })
  grantsWaiting(@Root() { id }: Me, @Ctx() { loaders, caller, now }: RequestContext) {
    return grantsWaiting(loaders, caller, id, dayInShanghai(now));
  }
}

@Resolver(() => GrantsWaitingItem)
export class GrantsWaitingItemFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { applicationId }: GrantsWaitingItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }
}
