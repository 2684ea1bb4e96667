import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { holdsOn } from '../leadership-seat/holding-period.rule';
import { assignCharge } from '../power-charge/assign-charge';
import { PowerCharge } from '../power-charge/power-charge.entity';
import { PowerItem } from './power-item.entity';
import { powerItemByCode, powerItems } from './power-item.queries';

@Resolver(() => PowerItem)
export class PowerItemResolver {
  @Access({ to: 'public' })
  @Query(() => PowerItem, { nullable: true, description: '按编码查权力事项。A power item by its code.' })
  powerItem(@Arg('code', () => ID, { description: '事项编码。Its code.' }) code: string, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, code);
  }

  @Access({ to: 'public' })
  @Query(() => [PowerItem], { nullable: true, description: '重点权力事项清单,公开[GY-5a]。The register of key powers, for everybody [GY-5a].' })
  powerItems(@Ctx() { loaders }: RequestContext) {
    return powerItems(loaders);
  }

  @FieldResolver(() => PowerCharge, { nullable: true, description: '某日的分管情况;空缺则为空。Who is in charge on a day, since when, by which decision; null when vacant [GY-2a].' })
  async charge(@Root() item: PowerItem, @Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    const charges = await context.loaders.children(PowerCharge, 'powerItemId', item.id);
    return charges.find((charge) => holdsOn(charge, dayAsked(asOf, context))) ?? null;
  }

  @FieldResolver(() => [PowerCharge], { nullable: true, description: '历次分管情况。Everybody who was ever in charge, oldest first.' })
  charges(@Root() item: PowerItem, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PowerCharge, 'powerItemId', item.id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  async permissions(@Root() { code }: PowerItem, @Ctx() context: RequestContext) {
    return [await context.permission(assignCharge, { powerItem: code })];
  }
}
