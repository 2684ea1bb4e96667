import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SecondmentConnection } from '../secondment/secondment.connection';
import { secondmentsTo } from '../secondment/secondment.queries';
import { staffReaders } from '../staff-readers';
import { Workstation } from './workstation.stub';

@Resolver(() => Workstation)
export class WorkstationResolver {
  @Access({ to: staffReaders })
  @FieldResolver(() => SecondmentConnection, { nullable: true, description: '派驻该站的人员,由新至旧。Who is and was seconded to the station, the latest first.' })
  secondments(@Args(() => PageArguments) page: PageArguments, @Root() { id }: Workstation, @Ctx() { loaders }: RequestContext) {
    return secondmentsTo(loaders, id, page);
  }
}
