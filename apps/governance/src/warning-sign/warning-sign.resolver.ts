import { Access, LocalDateScalar, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { supervisors } from '../act-index/act-index-readers';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { warningSigns } from './warning-sign.queries';
import { WarningSign } from './warning-sign.type';

@Resolver(() => WarningSign)
export class WarningSignResolver {
  @Access({ to: supervisors })
  @Query(() => [WarningSign], {
    nullable: true,
    description: '某期间权力事项办理中的预警信号,多的在前,至多100条。Signs in the acts under powers of a period, the most frequent first, at most a hundred [GY-5c, GY-5d].',
  })
  warningSigns(
    @Arg('from', () => LocalDateScalar, { description: '起始日期。From this day on.' }) from: LocalDate,
    @Arg('to', () => LocalDateScalar, { description: '截止日期,含当日。To this day, included.' }) to: LocalDate,
    @Arg('atLeast', () => Int, { defaultValue: 3, description: '达到几次才列出。How often it must have been.' }) atLeast: number,
    @Ctx() { loaders }: RequestContext,
  ) {
    return warningSigns(loaders, { from, to, atLeast });
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '权力事项。The power item.' })
  powerItem(@Root() { powerItemCode }: WarningSign, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人。Whose acts they were.' })
  person(@Root() { personId }: WarningSign) {
    return { id: personId };
  }
}
