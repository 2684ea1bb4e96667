import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EmployerConnection } from '../employer/employer.connection';
import { registerPolicy } from '../employer/employer.entity';
import { ParkEmployerFilter } from '../employer/employer.inputs';
import { employersOfPark } from '../employer/employer.queries';
import { Park } from './park.stub';

@Resolver(() => Park)
export class ParkResolver {
  @Access({ to: registerPolicy.to })
  @FieldResolver(() => EmployerConnection, { nullable: true, description: '园区内的单位,按登记先后;可只取欠缴的、未建会的。The employers that lie in the park, in the order of registration; those in arrears or without a union when asked [BH-1, BH-5].' })
  employers(
    @Root() { id }: Park,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => ParkEmployerFilter, { defaultValue: {}, description: '筛选。Which employers.' }) filter: ParkEmployerFilter,
    @Ctx() { loaders, now }: RequestContext,
  ) {
    return employersOfPark(loaders, id, filter, dayInShanghai(now), page);
  }
}
