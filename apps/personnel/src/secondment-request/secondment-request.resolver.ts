import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { Secondment } from '../secondment/secondment.entity';
import { startSecondment } from '../secondment/start-secondment';
import { staffReaders } from '../staff-readers';
import { Workstation } from '../workstation/workstation.stub';
import { declineSecondmentRequest } from './decline-secondment-request';
import { SecondmentRequestConnection } from './secondment-request.connection';
import { SecondmentRequest } from './secondment-request.entity';
import { SecondmentRequestFilter } from './secondment-request.inputs';
import { SecondmentRequestStateChange } from './secondment-request.life';
import { secondmentRequestsPage } from './secondment-request.queries';

@Resolver(() => SecondmentRequest)
export class SecondmentRequestResolver {
  @Access({ to: staffReaders })
  @Query(() => SecondmentRequest, { nullable: true, description: '按编号查工作站的派驻申请。What a station asked for, by id.' })
  secondmentRequest(@Arg('id', () => ID, { description: '申请编号。The request’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(SecondmentRequest, id);
  }

  @Access({ to: staffReaders })
  @Query(() => SecondmentRequestConnection, { nullable: true, description: '各工作站的派驻申请,最早提出的在前。What stations asked for, the oldest first.' })
  secondmentRequests(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => SecondmentRequestFilter, { defaultValue: {}, description: '筛选。Which requests.' }) filter: SecondmentRequestFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return secondmentRequestsPage(loaders, filter, page);
  }

  @FieldResolver(() => Workstation, { nullable: true, description: '工作站。The station.' })
  workstation(@Root() { workstationId: id }: SecondmentRequest) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who asked.' })
  requestedBy(@Root() { requestedById }: SecondmentRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, requestedById);
  }

  @FieldResolver(() => Secondment, { nullable: true, description: '据此办理的派驻,未办理的为空。The secondment that answered it; null before.' })
  secondment(@Root() { secondmentId }: SecondmentRequest, @Ctx() { loaders }: RequestContext) {
    return secondmentId && loaders.byId(Secondment, secondmentId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '不予派驻的经办人。Who declined it; null unless it was.' })
  declinedBy(@Root() { declinedById }: SecondmentRequest, @Ctx() { loaders }: RequestContext) {
    return declinedById && loaders.byId(Person, declinedById);
  }

  @FieldResolver(() => [SecondmentRequestStateChange], { description: '流转记录,由先至后。Its life so far, oldest first.' })
  history(@Root() { id }: SecondmentRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.children(SecondmentRequestStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: secondmentRequestId, version: expectedVersion, workstationId, capacity }: SecondmentRequest, @Ctx() context: RequestContext) {
    return [context.permission(startSecondment, { workstationId, capacity }), context.permission(declineSecondmentRequest, { secondmentRequestId, expectedVersion })];
  }
}
