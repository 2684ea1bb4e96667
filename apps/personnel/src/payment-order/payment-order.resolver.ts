import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceRequest, AllowanceRun } from '../allowance/allowance-run.entity';
import { allowanceReaders } from '../staff-readers';
import { PaymentOrder } from './payment-order.stub';

@Resolver(() => PaymentOrder)
export class PaymentOrderResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => AllowanceRun, { nullable: true, description: '所付的月度岗位津贴,逐人列明。The allowances of a month it pays, person by person, if it is for some.' })
  async allowanceRun(@Root() { id }: PaymentOrder, @Ctx() { loaders }: RequestContext) {
    const request = await loaders.byId(AllowanceRequest, id);
    return request && loaders.byId(AllowanceRun, request.runId);
  }
}
