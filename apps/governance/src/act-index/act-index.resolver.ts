import type { Department } from '@unionhall/contracts';
import { Access, LocalDateScalar, PageArguments, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { ActIndexEntryConnection, PublicActConnection } from './act-index.connection';
import { actsUnderPowerPage, publicActsPage } from './act-index.queries';
import { ActIndexEntry, type ActOutcome, ActOutcomeEnum, DepartmentEnum } from './act-index-entry.entity';
import { PublicAct } from './public-act.type';

@Resolver(() => ActIndexEntry)
export class ActIndexResolver {
  @Access({ to: 'signed-in' })
  @Query(() => ActIndexEntryConnection, {
    nullable: true,
    description: '权力事项下的各项办理:监督人员可见全部,其他人员仅见本人办理或分管的。Acts under powers: all for supervisors, for anybody else those he did or answers for [GY-2a].',
  })
  actsUnderPower(
    @Arg('personId', () => ID, { nullable: true, description: '办理人员编号。Those of this person.' }) personId: string | null,
    @Arg('powerItem', () => ID, { nullable: true, description: '权力事项编码。Those under this item.' }) powerItem: string | null,
    @Arg('department', () => DepartmentEnum, { nullable: true, description: '办理部门。Those of this department.' }) department: Department | null,
    @Arg('outcome', () => ActOutcomeEnum, { nullable: true, description: '结果。Those that ended so.' }) outcome: ActOutcome | null,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: '起始日期。From this day on.' }) from: LocalDate | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: '截止日期,含当日;即截至该日的情况。To this day, included: the acts as of that day.' }) to: LocalDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders, caller }: RequestContext,
  ) {
    return actsUnderPowerPage(loaders, caller, { personId, powerItem, department, outcome, from, to }, page);
  }

  @Access({ to: 'public' })
  @Query(() => PublicActConnection, { nullable: true, description: '权力事项下已办理的各项,免登录,新的在前;不含办理人和对象。What was done under key powers, newest first, for everybody; without who did it and about what [GY-5a, CP-8].' })
  publicActs(
    @Arg('powerItem', () => ID, { nullable: true, description: '权力事项编码。Those under this item.' }) powerItem: string | null,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: '起始日期。From this day on.' }) from: LocalDate | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: '截止日期,含当日。To this day, included.' }) to: LocalDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return publicActsPage(loaders, { powerItem, from, to }, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人员。Who did it.' })
  person(@Root() { personId }: ActIndexEntry) {
    return { id: personId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '当日的分管领导;空缺则为空。Who held the power that day; null when it was vacant.' })
  holder(@Root() { holderId }: ActIndexEntry) {
    return holderId && { id: holderId };
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项。The power item.' })
  powerItem(@Root() { powerItemCode }: ActIndexEntry, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }
}

@Resolver(() => PublicAct)
export class PublicActFields {
  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项,含其分管领导。The power item, with who holds it.' })
  powerItem(@Root() { powerItemCode }: PublicAct, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }
}
