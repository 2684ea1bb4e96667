import { departments } from '@unionhall/contracts';
import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Decision } from '../decision/decision.entity';
import { namesOfSeated } from '../leadership-seat/names-of-seated';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { ChargeDelegation } from './charge-delegation.entity';
import { delegateCharge } from './delegate-charge';
import { PowerCharge } from './power-charge.entity';
import { powerHoldersOn } from './power-charge.queries';
import { PowerHolder } from './power-holder.type';
import { transferCharge } from './transfer-charge';

@Resolver(() => PowerCharge)
export class PowerChargeResolver {
  @Access({ to: [], services: departments })
  @Query(() => [PowerHolder], { nullable: true, description: '各事项现任分管领导,供其他部门核对。Who holds each item now, in the order of the codes; for other departments.' })
  powerHolders(@Arg('items', () => [String], { description: '权力事项编码。Codes of power items.' }) items: string[], @Ctx() { loaders, now }: RequestContext) {
    return powerHoldersOn(loaders.statements, items, dayInShanghai(now));
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项。The power item.' })
  item(@Root() { powerItemId }: PowerCharge, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PowerItem, powerItemId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '分管领导。The deputy in charge.' })
  holder(@Root() { holderId }: PowerCharge) {
    return { id: holderId };
  }

  @FieldResolver(() => String, { nullable: true, description: '分管领导姓名,不在班子任职的不公开。The name of the deputy, for everybody while he sits in the leadership body [GY-5a].' })
  async holderName(@Root() { holderId }: PowerCharge, @Ctx() { loaders, now }: RequestContext) {
    return (await namesOfSeated(loaders, dayInShanghai(now))).get(holderId) ?? null;
  }

  @FieldResolver(() => Decision, { nullable: true, description: '作为依据的集体决定。The decision it rests on.' })
  decision(@Root() { decisionId }: PowerCharge, @Ctx() { loaders }: RequestContext) {
    return decisionId && loaders.byId(Decision, decisionId);
  }

  @FieldResolver(() => [ChargeDelegation], { nullable: true, description: '历次代管。Who stood in during leaves, oldest first.' })
  delegations(@Root() { id }: PowerCharge, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ChargeDelegation, 'chargeId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id: chargeId, version: expectedVersion }: PowerCharge, @Ctx() context: RequestContext) {
    return Promise.all([context.permission(transferCharge, { chargeId, expectedVersion }), context.permission(delegateCharge, { chargeId, expectedVersion })]);
  }
}

@Resolver(() => ChargeDelegation)
export class ChargeDelegationFields {
  @FieldResolver(() => Person, { nullable: true, description: '代管的副职。The deputy who stands in.' })
  delegate(@Root() { delegateId }: ChargeDelegation) {
    return { id: delegateId };
  }

  @FieldResolver(() => String, { nullable: true, description: '代管副职姓名,不在班子任职的不公开。The name of who stands in, for everybody while he sits in the leadership body [GY-5a].' })
  async delegateName(@Root() { delegateId }: ChargeDelegation, @Ctx() { loaders, now }: RequestContext) {
    return (await namesOfSeated(loaders, dayInShanghai(now))).get(delegateId) ?? null;
  }

  @FieldResolver(() => Decision, { nullable: true, description: '作为依据的集体决定。The decision it rests on.' })
  decision(@Root() { decisionId }: ChargeDelegation, @Ctx() { loaders }: RequestContext) {
    return decisionId && loaders.byId(Decision, decisionId);
  }
}
