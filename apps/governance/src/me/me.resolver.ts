import type { RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Matter } from '../matter/matter.entity';
import { Meeting } from '../meeting/meeting.entity';
import { governanceWaiting } from './governance-waiting.queries';
import { GovernanceWaitingItem } from './governance-waiting.type';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [GovernanceWaitingItem], { nullable: true, description: '议题和会议待办:待补材料、待列入议程、待参加的会议。Matters and meetings that wait for the caller.' })
  governanceWaiting(@Ctx() { loaders, caller, now }: RequestContext) {
    return governanceWaiting(loaders, caller, dayInShanghai(now));
  }
}

@Resolver(() => GovernanceWaitingItem)
export class GovernanceWaitingItemFields {
  @FieldResolver(() => Matter, { nullable: true, description: '议题。The matter.' })
  matter(@Root() { matterId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return matterId && loaders.byId(Matter, matterId);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: '会议。The meeting.' })
  meeting(@Root() { meetingId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return meetingId && loaders.byId(Meeting, meetingId);
  }
}
