import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { serviceTaskReaders } from '../service-task/service-task.entity';
import { StaffRequest } from '../staff-request/staff-request.entity';
import { Secondment } from './secondment.stub';

@Resolver(() => Secondment)
export class SecondmentStaffRequestResolver {
  @Access({ to: serviceTaskReaders })
  @FieldResolver(() => StaffRequest, { nullable: true, description: '所答复的人员需求,无需求而派驻的为空。The request for staff it answered; null where nobody had asked.' })
  async staffRequest(@Root() { id }: Secondment, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(StaffRequest, 'secondmentId', id))[0] ?? null;
  }
}
