import { Access, LocalDateScalar, PageArguments, pageOf, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { appropriateGrantFund } from './appropriate-grant-fund';
import { fundBalances } from './balances.queries';
import { GrantFundBalances } from './balances.type';
import { GrantAppropriation } from './grant-appropriation.entity';
import { GrantFund } from './grant-fund.entity';
import { GrantFundConnection } from './grant-fund.connection';

@Resolver(() => GrantFund)
export class GrantFundResolver {
  @Access({ to: 'public' })
  @Query(() => GrantFund, { nullable: true, description: '按年度查资助资金。The fund of a year [GY-5a].' })
  grantFund(@Arg('year', () => Int, { description: '年度。The year.' }) year: number, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(GrantFund, 'year', String(year));
  }

  @Access({ to: 'public' })
  @Query(() => GrantFundConnection, { nullable: true, description: '各年度资助资金,近年在前。The funds of all years, the latest first [GY-5a].' })
  grantFunds(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageOf(loaders, GrantFund, { where: 'TRUE', parameters: [], orderBy: 'year', descending: true }, page);
  }

  @FieldResolver(() => [GrantAppropriation], { description: '历次资金安排,由先至后。What was appropriated, oldest first.' })
  appropriations(@Root() { id }: GrantFund, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantAppropriation, 'fundId', id);
  }

  @FieldResolver(() => GrantFundBalances, { description: '资金结存,由分录逐笔汇总。Where its money stands, added up from the transfers.' })
  balances(
    @Arg('asOf', () => LocalDateScalar, { nullable: true, description: '截至该日终了,缺省为今日。At the end of this day; today unless given.' }) asOf: LocalDate | null,
    @Root() { id }: GrantFund,
    @Ctx() { loaders, now }: RequestContext,
  ) {
    return fundBalances(loaders, id, asOf ?? dayInShanghai(now));
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { year }: GrantFund, @Ctx() { permission }: RequestContext) {
    return [await permission(appropriateGrantFund, { year })];
  }
}

@Resolver(() => GrantAppropriation)
export class GrantAppropriationFields {
  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who appropriated it.' })
  appropriatedBy(@Root() { appropriatedById: id }: GrantAppropriation) {
    return { id };
  }
}
