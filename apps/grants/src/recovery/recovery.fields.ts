import type { RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { Person } from '../person/person.stub';
import { GrantRecovery } from './recovery.entity';
import { GrantRecoveryStateChange } from './recovery.life';

@Resolver(() => GrantRecovery)
export class GrantRecoveryFields {
  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who claimed it.' })
  claimedBy(@Root() { claimedById: id }: GrantRecovery) {
    return { id };
  }

  @FieldResolver(() => Boolean, { description: '退款是否逾期,查看时计算。Whether it is overdue, as of now.' })
  overdue(@Root() { state, dueOn }: GrantRecovery, @Ctx() { now }: RequestContext) {
    return state === 'claimed' && dueOn < dayInShanghai(now);
  }

  @FieldResolver(() => [GrantRecoveryStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: GrantRecovery, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantRecoveryStateChange, 'subjectId', id);
  }
}

/** What an award shows of the claim for its money. */
@Resolver(() => Award)
export class AwardRecoveryFields {
  @FieldResolver(() => GrantRecovery, { nullable: true, description: '资助资金收回,未提出时为空。The claim for its money; null while there is none.' })
  async recovery(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    const [claim] = await loaders.children(GrantRecovery, 'awardId', id);
    return claim ?? null;
  }
}
