import { Access, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { MinimumWageConnection } from './minimum-wage.connection';
import { MinimumWage } from './minimum-wage.entity';

@Resolver(() => MinimumWage)
export class MinimumWageResolver {
  @Access({ to: 'signed-in' })
  @Query(() => MinimumWage, { nullable: true, description: '按编号查最低工资标准。A minimum wage by id.' })
  minimumWage(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(MinimumWage, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => MinimumWageConnection, { nullable: true, description: '各地最低工资标准,由新至旧。Minimum wages by place and day, the latest first [WZ-4].' })
  minimumWages(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('place', () => String, { nullable: true, description: '适用地区。Of this place.' }) place: string | null,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageOf(loaders, MinimumWage, { where: place ? 'place = ?' : 'TRUE', parameters: place ? [place] : [], orderBy: 'from', descending: true }, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  setBy(@Root() { setById }: MinimumWage, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, setById);
  }
}
