import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceRequest } from '../allowance/allowance-run.entity';
import { AppointmentProposal } from '../competition/appointment-proposal.entity';
import { recruiters } from '../recruitment/recruitment-readers';
import { allowanceReaders } from '../staff-readers';
import { Decision } from './decision.stub';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => [AllowanceRequest], { nullable: true, description: '据此提请的岗位津贴付款,每月一次。The months of allowances asked to be paid under it [CP-9].' })
  allowanceRequests(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AllowanceRequest, 'decisionId', id);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => AppointmentProposal, { nullable: true, description: '据此公示的拟任名单。The list of appointments published by it.' })
  appointmentProposal(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AppointmentProposal, 'decisionId', id);
  }
}
