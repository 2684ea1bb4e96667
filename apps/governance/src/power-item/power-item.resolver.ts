import { Access, LocalDateScalar, Permission, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { asOfArgument, dayAsked } from '../as-of';
import { holdsOn } from '../leadership-seat/holding-period.rule';
import { assignCharge } from '../power-charge/assign-charge';
import { ChargeDelegation } from '../power-charge/charge-delegation.entity';
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

  @FieldResolver(() => [Permission], { nullable: true, description: '可办理事项;指定人员的,答复该人员自某日起可否分管及理由。What the caller may do with it; for a named person, whether that person may hold it from a day, and why not [GY-1, GY-3].' })
  async permissions(
    @Root() { code }: PowerItem,
    @Arg('personId', () => ID, { nullable: true, description: '拟分管人员编号。The person who would hold it.' }) personId: string | null,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: '拟分管日期,默认今日。From this day; today by default.' }) from: LocalDate | null,
    @Ctx() context: RequestContext,
  ) {
    return [await context.permission(assignCharge, personId ? { powerItem: code, personId, from: dayAsked(from, context) } : { powerItem: code })];
  }

  @FieldResolver(() => ChargeDelegation, { nullable: true, description: '某日的代管情况;无人代管则为空。Who stands in for the holder on a day; null when nobody does [GY-2a].' })
  async delegation(@Root() item: PowerItem, @Arg('asOf', asOfArgument.type, asOfArgument.options) asOf: LocalDate | null, @Ctx() context: RequestContext) {
    const day = dayAsked(asOf, context);
    const charges = await context.loaders.children(PowerCharge, 'powerItemId', item.id);
    const charge = charges.find((each) => holdsOn(each, day));
    if (!charge) return null;
    return (await context.loaders.children(ChargeDelegation, 'chargeId', charge.id)).find((each) => holdsOn(each, day)) ?? null;
  }
}
